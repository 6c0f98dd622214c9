package org.careersite.opendata;

import java.util.Locale;

/**
 * The terms that schema.org lacks for this data, as {@code /career.jsonld} uses them and
 * {@code /vocab} describes them.
 */
enum Term {

	ADDED(false, "The day on which a record was added to the dataset."),

	AWARD_RECORD(true, "A prize, nomination, honourable mention or honour of one year, by one body, in one category."),

	AWARDED_BY(false, "The body that gave an award."),

	AWARDED_FOR(false,
			"The work or publication that an award was for; with none it was for the person, or the source "
					+ "does not say."),

	BASIS(false,
			"How the years of a work, the tie of an award to a work or publication, or that of a work to an exhibition "
					+ "is known: STATED by the source, or INFERRED from what it says."),

	CATEGORY(false, "The category of an award, in the words of the source."),

	CLOSES(false, "The last day of a showing as exactly as the source knows it: 2004, 2011-09, summer 2011."),

	COUNT(false, "How many awards a record stands for. Sums of awards are sums of this."),

	CREATED(false, "Whether the person created the work."),

	CREDITED_AS(false, "The role that the person was credited with on an award."),

	CREDIT_NOTE(false, "A note on a credit as it was written, with links to other records, under the role it is on."),

	DATE(false, "The date of a record as exactly as the source knows it: 2004, 2011-09, 1954-02-09, summer 2011."),

	EPISODE(false, "The episode of a series that an award was for."),

	FACT(false, "A further line of facts on a work, each a label and a text in Markdown."),

	FIRST_YEAR(false, "The first year that the source gives a work; a series may have begun before."),

	FRANCHISE(false, "The franchise that the title of a work names."),

	KIND(false, "What a work or publication is, by the name it has in this site's interface for programs: TV_SERIES."),

	LAST_YEAR(false,
			"The last year that the source gives a work, which is the first of a work of one year; a series may have "
					+ "gone on."),

	MARKDOWN(false, "The text on a record as it was written, with links to other records, such as (work:its-key)."),

	MEDIUM(false, "The field of art that a work belongs to: SCREEN, RADIO, POETRY, MUSIC, PHOTOGRAPHY."),

	NATIONALITY(false, "The nationality of the person, in the words of the source."),

	OPENS(false, "The first day of a showing as exactly as the source knows it."),

	OUTCOME(false,
			"What came of an award: WON, NOMINATED, MENTION or HONOUR. Only those WON are an award in schema.org: "
					+ "of the person, or of the publication it was for."),

	PART(false, "The person's part in an exhibition or publication: SOLO, COLLECTION, PUBLISHER and the like."),

	PERMANENT(false, "Whether a showing stays where it is for good."),

	PLANNED(false, "Whether a showing was only announced, as far as the source knows."),

	PRIZE(false, "The name of a body's prize, where it has one of its own."),

	SECTION(false, "A section of the source text."),

	SOURCE(false, "A section of the source text that a record comes from."),

	THEME(false, "What an event of the life is about: LIFE, STUDY, CAREER, TEACHING, JURY, COLLECTING, PUBLIC_LIFE."),

	TITLE_LANGUAGE(false, "The language of a title where it is not that of the site."),

	TITLE_MARKDOWN(false, "The title of an event or chapter as it was written, with the titles of works marked."),

	VOLUMES(false, "In how many volumes a publication came out."),

	YEAR(false, "The year of an award.");

	/** What stands before the terms in a document. */
	static final String PREFIX = "career";

	/** The path that the terms' addresses start with. */
	static final String NAMESPACE = "/vocab#";

	private final boolean type;

	private final String comment;

	Term(boolean type, String comment) {
		this.type = type;
		this.comment = comment;
	}

	/** Its name, which is also its anchor: {@code awardedBy}, {@code AwardRecord}. */
	String word() {
		StringBuilder word = new StringBuilder();
		for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
			boolean small = word.isEmpty() && !this.type;
			word.append(small ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return word.toString();
	}

	/** Its name as documents use it: {@code career:awardedBy}. */
	String key() {
		return PREFIX + ":" + word();
	}

	/** Whether it is a type; else it is a property. */
	boolean isType() {
		return this.type;
	}

	/** What it means. */
	String comment() {
		return this.comment;
	}

}
