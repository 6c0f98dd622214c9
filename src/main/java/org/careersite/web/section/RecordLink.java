package org.careersite.web.section;

import org.careersite.career.AwardBody;
import org.careersite.career.Exhibition;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A record's title and the address of its page.
 *
 * @param title what it is called
 * @param lang the title's language where it is not the site's own
 * @param href the path of its page
 * @param cited whether the title is one of a work, set in italics
 */
public record RecordLink(String title, @Nullable String lang, String href, boolean cited) {

	public static RecordLink of(Work work) {
		return of(work.title(), Paths.work(work.slug()));
	}

	public static RecordLink of(WorkSummary work) {
		return of(work.title(), Paths.work(work.slug()));
	}

	public static RecordLink of(Exhibition exhibition) {
		return of(exhibition.title(), Paths.exhibition(exhibition.slug()));
	}

	public static RecordLink of(Publication publication) {
		return of(publication.title(), Paths.publication(publication.slug()));
	}

	public static RecordLink of(AwardBody body) {
		return new RecordLink(body.name(), null, Paths.body(body.slug()), false);
	}

	public static RecordLink of(Person person) {
		return new RecordLink(person.name(), null, Paths.person(person.slug()), false);
	}

	/** The page of a record that has the title of a work. */
	public static RecordLink of(Title title, String href) {
		return new RecordLink(title.text(), title.lang(), href, true);
	}

}
