package org.careersite.works;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.CsvColumn;
import org.careersite.opendata.CsvTable;
import org.careersite.opendata.TableSource;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The works as a table. It has the rows that the {@link Filmography} shows on all its
 * pages under the same filters: all screen works, and without a filter those of other
 * media behind them.
 */
@Component
@Transactional(readOnly = true)
class FilmographyTable implements TableSource {

	private final WorkRepository works;

	private final AwardRepository awards;

	private final WorkIndex catalogue;

	private final SiteSettings settings;

	FilmographyTable(WorkRepository works, AwardRepository awards, WorkIndex catalogue, SiteSettings settings) {
		this.works = works;
		this.awards = awards;
		this.catalogue = catalogue;
		this.settings = settings;
	}

	/** The rows that a query asks for, all of them. */
	ResponseEntity<byte[]> download(ListQuery query) {
		Medium medium = this.catalogue.listed();
		WorkFilter filter = WorkFilter.of(query, medium, this.catalogue.roles(medium));
		query.refuseFaults();
		YearQuery years = filter.years();
		List<Work> found = this.works
			.findMatching(medium, filter.kind(), filter.role(), years.from(), years.to(), filter.folded(),
					Pageable.unpaged(filter.order().sort()))
			.getContent();
		List<Work> others = (query.unfiltered() && medium != null) ? this.works.findOtherThan(medium) : List.of();
		return table().download(rows(Stream.concat(found.stream(), others.stream()).toList()));
	}

	@Override
	public CsvTable<Row> table() {
		return new CsvTable<>("filmography",
				"A row a work: all works for the screen, newest first, then those in other media. "
						+ "A list with filters has works for the screen alone.",
				List.of("slug"), List.of(),
				List.of(CsvColumn.<Row>text("slug", "The key of the work.", (row) -> row.work.slug()).always(),
						CsvColumn.<Row>text("title", "What it is called.", (row) -> row.work.title().text()).always(),
						CsvColumn.text("lang", "The language of the title (BCP 47), where it is not that of the site.",
								(row) -> row.work.title().lang()),
						CsvColumn.oneOf(Medium.class, "medium", "The field of art.", (row) -> row.work.medium()),
						CsvColumn.oneOf(Kind.class, "kind", "What it is.", (row) -> row.work.kind()),
						CsvColumn
							.<Row>integer("startYear",
									"The first year that the source gives it; a series may have begun before.",
									(row) -> row.work.years().first())
							.always(),
						CsvColumn
							.<Row>integer("endYear",
									"The last year that the source gives it; a series may have gone on.",
									(row) -> row.work.years().last())
							.always(),
						CsvColumn.oneOf(Basis.class, "yearsBasis",
								"Whether the source states these years, or this site infers them.",
								(row) -> row.work.yearsBasis()),
						CsvColumn.truth("creator", "Whether the person created it.", (row) -> row.work.creator()),
						CsvColumn.texts("roles", "What the person was on it.",
								(row) -> row.work.credits().stream().map(Credit::role).distinct().toList()),
						CsvColumn.text("franchise", "The franchise that its title names.",
								(row) -> row.work.franchise()),
						CsvColumn
							.<Row>integer("won", "How many prizes it won, inferred ties included.",
									(row) -> row.awards.won())
							.always(),
						CsvColumn
							.<Row>integer("nominated", "How many nominations it had, inferred ties included.",
									(row) -> row.awards.nominated())
							.always(),
						CsvColumn
							.<Row>integer("mentions", "How many honourable mentions it had, inferred ties included.",
									(row) -> row.awards.mentions())
							.always(),
						CsvColumn
							.<Row>integer("honours", "How many honours it had that are no prizes.",
									(row) -> row.awards.honours())
							.always(),
						CsvColumn.address("url", "Its page.",
								(row) -> this.settings.address(Paths.work(row.work.slug())))));
	}

	private List<Row> rows(List<Work> works) {
		Map<String, AwardTally> tallies = new HashMap<>();
		this.awards.sumsByWork(works.stream().map(Work::slug).toList())
			.forEach((sum) -> tallies.merge(sum.getWork(), AwardTally.of(sum.getOutcome(), sum.getNumber()),
					AwardTally::plus));
		return works.stream().map((work) -> new Row(work, tallies.getOrDefault(work.slug(), AwardTally.NONE))).toList();
	}

	/** A work with the count of its awards. */
	record Row(Work work, AwardTally awards) {
	}

}
