package org.careersite.metadata;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.text.Messages;
import org.careersite.web.ListQuery;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to search engines and previews, in a sentence or two.
 */
final class Description {

	/** What search engines and previews show at most. */
	private static final int MOST = 160;

	/** A shorter one says whose career it is, too. */
	private static final int LEAST = 50;

	/** What a reader may have typed, and nobody sees. */
	private static final String UNSEEN = "[\\p{Cc}\\p{Cf}]";

	private Description() {
	}

	/**
	 * @param text what the page tells of its record as Markdown, if anything
	 * @param shown what the page shows otherwise
	 */
	static String of(@Nullable String text, String shown, String person) {
		String own = (text != null) ? Prose.plain(text) : shown;
		return shortened(
				(text != null && own.length() >= LEAST) ? own : own + " " + Messages.get("description.career", person));
	}

	/** A text behind the title of its record, unless it names that. */
	static String named(String text, @Nullable Card card) {
		return (card == null || Prose.plain(text).contains(card.title())) ? text
				: Messages.get("description.page-of", card.title(), text);
	}

	/** Its title, and what its card says. */
	static String of(Card card) {
		return sentence(card.title(), card.line(), words(card.figures()));
	}

	/** Its titles, the filters that are on, which page it is, and how much it lists. */
	static String of(Head head, List<CareerSection> sections, @Nullable ListQuery query, List<Figure> figures) {
		String title = sections.stream()
			.filter((section) -> section.path().equals(head.path()))
			.map(CareerSection::title)
			.findFirst()
			.orElse(null);
		String filters = (query == null) ? null
				: String.join(", ", query.applied().stream().map(RecordLink::title).toList()).replaceAll(UNSEEN, "");
		String page = (query == null) ? null : query.place().get("page");
		return sentence(head.title(), title, filters,
				(page != null) ? Messages.get("description.page", Integer.parseInt(page) + 1) : null, words(figures));
	}

	private static String words(List<Figure> figures) {
		return String.join(", ", figures.stream().map(Figure::text).toList());
	}

	/** {@code 1997: 3 won, 2 events.} */
	private static String sentence(String title, @Nullable String... details) {
		String rest = Phrases.joinedBy(", ",
				Stream.of(details).filter((each) -> !title.equals(each)).toArray(String[]::new));
		return rest.isEmpty() ? title + "." : Messages.get("description.page-of", title, rest) + ".";
	}

	/** Whole sentences if they fill half of it, else whole words. */
	private static String shortened(String text) {
		if (text.length() <= MOST) {
			return text;
		}
		int sentence = text.substring(0, MOST + 1).lastIndexOf(". ");
		if (sentence >= MOST / 2) {
			return text.substring(0, sentence + 1);
		}
		int word = text.substring(0, MOST).lastIndexOf(' ');
		int end = (word > 0) ? word : MOST - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
			.replaceFirst("[\\s,;:–—]+$", "") + "…";
	}

}
