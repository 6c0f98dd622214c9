package org.careersite.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.CareerRepository;
import org.careersite.web.Paths;
import org.careersite.web.YearCounts;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The years and decades as a section of the site. What is asked of a decade goes by its
 * text, such as {@code 1990s}.
 */
@Component
@Order(8)
class YearsSection implements CareerSection {

	private final CareerRepository career;

	YearsSection(CareerRepository career) {
		this.career = career;
	}

	@Override
	public String path() {
		return "/years";
	}

	@Override
	public String label() {
		return "Years";
	}

	@Override
	public boolean contains(String path) {
		return path.matches("/years/[1-9]\\d{0,3}|/decades/(0|[1-9]\\d{0,2}0)s");
	}

	/** Those that hold something: the years, then the decades. */
	@Override
	public Stream<String> pages() {
		List<Integer> years = new YearCounts(this.career.fillings()).years();
		return Stream.concat(years.stream().map(Paths::year),
				years.stream().map((year) -> year / 10 * 10).distinct().map(Paths::decade));
	}

	@Override
	public String apiPath() {
		return "/api/timeline";
	}

	@Override
	public String apiPath(String years) {
		return isDecade(years) ? Paths.withQuery(apiPath(), Map.of("years", years)) : "/api/years/" + years;
	}

	private static boolean isDecade(String years) {
		return years.endsWith("s");
	}

}
