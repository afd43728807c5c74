import { describe, expect, test } from 'vitest';
import { figures } from './figures.ts';
import type { Figure } from './pose.ts';
import { fromSide } from './poses/limbs.ts';
import { squatting, standing } from './poses/stances.ts';
import { figureToSvg } from './svg.ts';

const squat: Figure = fromSide(standing, squatting);

describe('figureToSvg', () => {
  test('is an image with a name for screen readers', () => {
    const svg = figureToSvg(squat, 0, 'Bodyweight squat');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Bodyweight squat</title>');
    expect(svg).toContain('aria-label="Bodyweight squat"');
  });

  test('escapes what would break out of the title', () => {
    const svg = figureToSvg(squat, 0, 'a "b" <c> & d');
    expect(svg).toContain('<title>a &quot;b&quot; &lt;c&gt; &amp; d</title>');
  });

  test('follows the colour of the text and leaves every colour to the page', () => {
    const svg = figureToSvg(squat, 0, 'Squat');
    expect(svg).toContain('var(--figure-ink, currentColor)');
    expect(svg).not.toMatch(/(?:fill|stroke)="#/);
  });

  test('marks the load in the accent colour', () => {
    const loaded = figures.goblet_squat;
    expect(loaded && figureToSvg(loaded, 0, 'Goblet squat')).toContain('--figure-accent');
    expect(figureToSvg(squat, 0, 'Squat')).not.toContain('--figure-accent');
  });

  test('holds phases outside 0 to 1 at the nearer end', () => {
    expect(figureToSvg(squat, -3, 'Squat')).toBe(figureToSvg(squat, 0, 'Squat'));
    expect(figureToSvg(squat, 7, 'Squat')).toBe(figureToSvg(squat, 1, 'Squat'));
  });

  test.each(Object.entries(figures))('shows no id in the picture of %s', (id, figure) => {
    const svg = figureToSvg(figure, 0.5, 'Exercise');
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain(' id=');
    expect(svg.includes(`"${id}"`)).toBe(false);
  });
});
