package org.careersite.career.theme;

import java.util.Locale;
import java.util.stream.DoubleStream;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * A colour of the screen, such as {@code #b8432f}.
 */
public record Colour(int red, int green, int blue) {

	/**
	 * Reads a colour of six hexadecimal digits.
	 * @throws IllegalArgumentException if it is none
	 */
	@JsonCreator
	public static Colour of(String text) {
		Colour colour = ifAny(text);
		if (colour == null) {
			throw new IllegalArgumentException("write the sign # and six digits from 0 to f: \"#b8432f\"");
		}
		return colour;
	}

	/** The same; none if it is no colour. */
	public static @Nullable Colour ifAny(String text) {
		if (!text.matches("#[0-9a-fA-F]{6}")) {
			return null;
		}
		int colour = Integer.parseInt(text.substring(1), 16);
		return new Colour(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
	}

	/**
	 * How well one is read on the other, from 1 to 21.
	 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">Contrast ratio</a>
	 */
	public double contrast(Colour other) {
		double one = luminance() + 0.05;
		double two = other.luminance() + 0.05;
		return Math.max(one, two) / Math.min(one, two);
	}

	/** The same, as much lighter as it takes to be read on a dark ground. */
	public Colour legibleOn(Colour ground, double contrast) {
		Colour lighter = this;
		for (int step = 1; step <= 32 && lighter.contrast(ground) < contrast; step++) {
			lighter = between(new Colour(255, 255, 255), step / 32.0);
		}
		return lighter;
	}

	/** A colour on the way to another, as far as a part of it. */
	public Colour between(Colour other, double part) {
		return new Colour(between(this.red, other.red, part), between(this.green, other.green, part),
				between(this.blue, other.blue, part));
	}

	private static int between(int one, int other, double part) {
		return one + (int) Math.round((other - one) * part);
	}

	private double luminance() {
		double[] light = DoubleStream.of(this.red, this.green, this.blue)
			.map((value) -> value / 255)
			.map((value) -> (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
			.toArray();
		return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", this.red, this.green, this.blue);
	}

}
