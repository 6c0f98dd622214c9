package org.careersite.web.section;

import org.careersite.career.AwardBody;
import org.careersite.career.Person;
import org.careersite.career.RecordType;
import org.careersite.career.TitledRecord;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A record's title and the address of its page, or whatever else a link says and leads
 * to.
 *
 * @param lang the title's language where it is not the site's own
 * @param cited whether the title is one of a work, set in italics
 */
public record RecordLink(String title, @Nullable String lang, String href, boolean cited) {

	/** A link whose words are no title of a work, in the site's own language. */
	public RecordLink(String title, String href) {
		this(title, null, href, false);
	}

	public static RecordLink of(TitledRecord record) {
		return of(record.title(), Paths.of(record));
	}

	public static RecordLink of(WorkSummary work) {
		return of(work.title(), RecordType.WORK.path() + work.slug());
	}

	public static RecordLink of(AwardBody body) {
		return new RecordLink(body.name(), Paths.of(body));
	}

	public static RecordLink of(Person person) {
		return new RecordLink(person.name(), Paths.of(person));
	}

	/** The page of a record that has the title of a work. */
	public static RecordLink of(Title title, String href) {
		return new RecordLink(title.text(), title.lang(), href, true);
	}

}
