package org.careersite.web.section;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careersite.career.Outcome;
import org.careersite.career.snapshot.AwardTally;
import org.jspecify.annotations.Nullable;

/**
 * What a title card says of a page: a kind, a role, how much there is of something.
 *
 * @param text what it says
 * @param href where it leads: to what it counts; none if it leads nowhere
 */
public record Figure(String text, @Nullable String href) {

	/** Where the list of a page starts. */
	public static final String RESULTS = "#results";

	/** How many of something, in the words of a message; none for none. */
	public static @Nullable Figure counted(long number, String code, @Nullable String href) {
		String text = Phrases.counted(number, code);
		return (text != null) ? new Figure(text, href) : null;
	}

	/** How many a list has of something, leading to where it starts; empty if none. */
	public static List<Figure> results(long number, String code) {
		return list(counted(number, code, RESULTS));
	}

	/** How many awards of each outcome, leading to those. */
	public static Stream<Figure> of(AwardTally awards, Function<Outcome, String> href) {
		return awards.outcomes().stream().map((outcome) -> new Figure(awards.counted(outcome), href.apply(outcome)));
	}

	/** Those that there are. */
	public static List<Figure> list(@Nullable Figure... figures) {
		return Stream.of(figures).filter(Objects::nonNull).toList();
	}

}
