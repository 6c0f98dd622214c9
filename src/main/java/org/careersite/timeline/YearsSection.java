package org.careersite.timeline;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.section.Card;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The years and decades as a section of the site. What is asked of a decade goes by its
 * text, such as {@code 1990s}.
 */
@Component
@Order(8)
class YearsSection extends RecordSection {

	YearsSection(CurrentCareer career) {
		super(career, null, "/years", "/api/timeline");
	}

	@Override
	public boolean contains(String path) {
		return path.matches("/years/[1-9]\\d{0,3}|/decades/(0|[1-9]\\d{0,2}0)s");
	}

	/** Those that hold something: the years, then the decades. */
	@Override
	public Stream<String> pages() {
		SortedSet<Integer> years = career().years().years();
		return Stream.concat(years.stream().map(Paths::year),
				years.stream().map((year) -> year / 10 * 10).distinct().map(Paths::decade));
	}

	@Override
	public Card card() {
		return Card.of(label(), title());
	}

	/** The card of a year or decade, also of one that holds nothing. */
	@Override
	public Optional<Card> card(String years) {
		YearQuery span = years.endsWith("s")
				? YearQuery.decade(Integer.parseInt(years.substring(0, years.length() - 1)))
				: YearQuery.of(Integer.parseInt(years));
		return Optional.of(Card.of(Objects.requireNonNullElse(career().subject().ages(span), label()), span.title(),
				SpanPage.figures(career().years().in(span))));
	}

	@Override
	public String apiPath(String years) {
		return years.endsWith("s") ? Paths.withQuery(apiPath(), Map.of("years", years)) : "/api/years/" + years;
	}

}
