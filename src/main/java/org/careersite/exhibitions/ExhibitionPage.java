package org.careersite.exhibitions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.metadata.Head;
import org.careersite.opendata.Reference;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.careersite.web.ShownLine;
import org.jspecify.annotations.Nullable;

/**
 * One exhibition as its page shows it.
 *
 * @param line its title, the person's part, its years and showings
 * @param summary what it shows, as Markdown
 * @param works the works shown in it or with it
 * @param people who else is named with it, and as what
 * @param events what else is told of it
 * @param sources the sections of the source text it comes from
 * @param neighbours the exhibitions before and after it
 * @param head what it says of itself to programs
 * @param reference how to cite it
 */
record ExhibitionPage(ExhibitionLine line, @Nullable String summary, List<ShownLine> works, List<PersonTie> people,
		List<EventLine> events, List<String> sources, Neighbours neighbours, Head head, Reference reference) {

	/** The part, and the number of showings where there are several, in one line. */
	public String figures() {
		int showings = this.line.showings().size();
		return Stream.of(this.line.part(), (showings > 1) ? showings + " showings" : "")
			.filter((figure) -> !figure.isEmpty())
			.collect(Collectors.joining(" · "));
	}

}
