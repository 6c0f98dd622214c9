package org.careersite.dataset.advice;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.careersite.career.theme.Colour;
import org.careersite.career.theme.Theme;

/**
 * Finds colours on which, or in which, a text cannot be read.
 */
public final class ThemeCheck {

	private ThemeCheck() {
	}

	/**
	 * What is wrong with the colours of a theme, by their fields; not with what is none.
	 */
	public static Map<String, String> faults(String accent, String card) {
		Map<String, String> faults = new TreeMap<>();
		check(faults, "accent", accent, Theme.PAPER, "the paper");
		Stream.of(Theme.WON_ON_CARD, Theme.QUIET_ON_CARD)
			.forEach((letters) -> check(faults, "card", card, letters, "the letters on it"));
		return faults;
	}

	private static void check(Map<String, String> faults, String field, String value, Colour other, String what) {
		Colour colour = Colour.ifAny(value);
		if (colour != null && colour.contrast(other) < Theme.TEXT) {
			faults.put(field,
					String.format(Locale.ROOT,
							"%s has a contrast of %.1f:1 to %s (%s), and needs at least %.1f:1: take a darker colour",
							value, Math.floor(colour.contrast(other) * 10) / 10, what, other, Theme.TEXT));
		}
	}

}
