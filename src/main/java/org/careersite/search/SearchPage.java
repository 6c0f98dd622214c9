package org.careersite.search;

import java.util.List;
import java.util.function.Predicate;

import org.careersite.career.dates.YearQuery;
import org.careersite.web.Choice;
import org.careersite.web.Link;
import org.careersite.web.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as the page shows it.
 *
 * @param asked what was asked for, as it stands in the field; empty if nothing was
 * @param total how many records were found, on all pages
 * @param heading how many of which type, if only one was asked for; or that there are
 * none, or only what comes near
 * @param pages pages of the site that are asked for beside the records
 * @param years the years that they were to overlap, if any
 * @param types the types to choose from
 * @param groups the records of this page by type
 * @param respelt the search as it would have to be spelt, where slips were forgiven
 * @param nearest where nothing was found, what comes nearest to it
 * @param pager the way to the other pages, and the filters that are on
 * @param marks whether a word of a hit is one that was asked for
 */
record SearchPage(String asked, long total, String heading, List<SitePage> pages, @Nullable YearQuery years,
		List<Choice> types, List<Group> groups, @Nullable Link respelt, List<Hit> nearest, ListPage<?> pager,
		Predicate<String> marks) {

	/** Whether it looked for anything: not so if the text was missing or too long. */
	public boolean looked() {
		return !this.heading.isEmpty();
	}

	/** How many, of how many types, in which years. */
	public String figures() {
		if (!looked()) {
			return "";
		}
		int number = this.types.size();
		return this.heading + ((number > 1 && this.pager.applied().isEmpty()) ? " · " + number + " types" : "")
				+ ((this.years != null) ? " · " + this.years : "");
	}

	/** The title of a hit, with the matches marked. */
	public Snippet title(Hit hit) {
		return Snippet.whole(hit.title(), this.marks);
	}

	/** A few words of a hit, with the matches marked. */
	public Snippet snippet(Hit hit) {
		return Snippet.of(hit.passage(), this.marks);
	}

	/**
	 * Records of one type.
	 *
	 * @param head the type; empty if no other type is shown
	 * @param count how many there are, counting awards and no records
	 * @param hits the best of them
	 * @param all the way to the others, if there are any
	 */
	record Group(String head, long count, List<Hit> hits, @Nullable Link all) {
	}

}
