/**
 * What guessing starts with: the most used passwords of eight characters and more, and the
 * families they come from. Longer lists add little where attempts are throttled.
 */
const common = new Set(
  `password password1 password12 password123 passw0rd p@ssw0rd p@ssword 12345678 123456789
1234567890 12345678910 87654321 987654321 0987654321 11111111 00000000 88888888 99999999
22222222 12121212 123123123 123321123 147258369 159753123 789456123 qwertyui qwertyuiop
qwerty12 qwerty123 qwerty1234 qwerty12345 1q2w3e4r 1q2w3e4r5t 1qaz2wsx qazwsxedc zxcvbnm1
zxcvbnm123 asdfghjk asdfghjkl asdfasdf abcd1234 abc12345 abcdefgh abcdefg1 a1b2c3d4 aa123456
iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball
baseball1 superman superman1 batman123 starwars starwars1 trustno1 whatever whatever1 computer
internet michael1 jennifer jordan23 mustang1 liverpool liverpool1 chelsea1 arsenal1 welcome1
welcome123 letmein1 letmein123 admin123 administrator changeme changeme1 dragon123 monkey123
shadow123 master123 hello123 hello1234 freedom1 charlie1 pokemon1 naruto123 samsung1 samsung123
google123 facebook facebook1 minecraft minecraft1 fitness1 fitness123 workout1 training training1
summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 secret123
testtest test1234 testing1 testing123 lovelove loveyou1 babygirl babygirl1 blink182 corvette
elephant michelle november december september password! passwort passwort1 hallo123 schatz123
contraseña motdepasse azertyui azerty123 azertyuiop`.split(/\s+/),
);

/** Takes the password in lower case. */
export function isCommonPassword(password: string): boolean {
  return common.has(password) || /^(.)\1+$/u.test(password) || isSequence(password);
}

function isSequence(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}
