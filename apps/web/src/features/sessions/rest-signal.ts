const soundKey = 'vigor.rest-sound';
const vibrationMs = [180, 90, 180];
/** Two soft sine tones, a fifth apart. */
const tones = [
  { hertz: 587, atSeconds: 0 },
  { hertz: 880, atSeconds: 0.18 },
];
const toneSeconds = 0.16;
const loudness = 0.12;

let audio: AudioContext | undefined;

export function isRestSoundOn(): boolean {
  return localStorage.getItem(soundKey) !== 'off';
}

export function setRestSound(isOn: boolean): void {
  localStorage.setItem(soundKey, isOn ? 'on' : 'off');
}

/** Browsers allow sound only after a touch, so the tick of a set opens the way for the signal. */
export function prepareRestSignal(): void {
  if (!isRestSoundOn() || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume(); // refusal means silence, nothing else
}

/** A short buzz and, where allowed, two quiet tones. */
export function signalRestOver(): void {
  navigator.vibrate?.(vibrationMs);
  if (audio?.state !== 'running' || !isRestSoundOn()) return;
  for (const tone of tones) playTone(audio, tone);
}

function playTone(context: AudioContext, tone: { hertz: number; atSeconds: number }): void {
  const start = context.currentTime + tone.atSeconds;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = tone.hertz;
  gain.gain.setValueAtTime(loudness, start);
  gain.gain.exponentialRampToValueAtTime(0.001, start + toneSeconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + toneSeconds);
}
