package org.careersite.exhibitions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.YearQuery;
import org.careersite.career.YearSpan;
import org.careersite.opendata.CsvColumn;
import org.careersite.opendata.CsvTable;
import org.careersite.opendata.TableSource;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;
import org.careersite.web.Prose;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The showings as a table: those of the exhibitions that {@link Exhibitions} shows on all
 * its pages under the same filters.
 */
@Component
@Transactional(readOnly = true)
class ExhibitionsTable implements TableSource {

	private final ExhibitionRepository exhibitions;

	private final Prose prose;

	private final SiteSettings settings;

	ExhibitionsTable(ExhibitionRepository exhibitions, Prose prose, SiteSettings settings) {
		this.exhibitions = exhibitions;
		this.prose = prose;
		this.settings = settings;
	}

	/** The rows that a query asks for, as CSV. */
	ResponseEntity<byte[]> csv(ListQuery query) {
		return table().download(rows(query));
	}

	/** The same showings as a calendar. */
	String calendar(ListQuery query) {
		return new ShowingCalendar(this.settings).write(rows(query));
	}

	private List<Row> rows(ListQuery query) {
		ExhibitionFilter filter = ExhibitionFilter.of(query, Pager.SIZE);
		query.refuseFaults();
		YearQuery years = filter.years();
		return this.exhibitions
			.findMatching(filter.part(), years.from(), years.to(), filter.folded(), Pageable.unpaged())
			.stream()
			.flatMap(Row::of)
			.toList();
	}

	@Override
	public CsvTable<Row> table() {
		return new CsvTable<>("exhibitions",
				"A row a showing, those of one exhibition together. A year filter finds exhibitions; all showings of "
						+ "them are here.",
				List.of("slug", "showing"), List.of(),
				List.of(CsvColumn.<Row>text("slug", "The key of the exhibition.", (row) -> row.exhibition().slug())
					.always(),
						CsvColumn.<Row>integer("showing", "The number of the showing in it, from 1.", Row::number)
							.always(),
						CsvColumn
							.<Row>text("title", "What the exhibition is called.",
									(row) -> row.exhibition().title().text())
							.always(),
						CsvColumn.text("lang", "The language of the title (BCP 47), where it is not that of the site.",
								(row) -> row.exhibition().title().lang()),
						CsvColumn.oneOfOrNone(ExhibitionPart.class, "part",
								"The person's part in it, if the source gives one.", (row) -> row.exhibition().part()),
						CsvColumn.texts("works",
								"The keys of the works that the source says were shown in the exhibition or with it, not always in this showing.",
								(row) -> row.works(Basis.STATED).map((shown) -> shown.work().slug()).toList()),
						CsvColumn.texts("inferredWorks", "The keys of the works of which that is inferred.",
								(row) -> row.works(Basis.INFERRED).map((shown) -> shown.work().slug()).toList()),
						CsvColumn.text("inferredFrom", "Why it is inferred.",
								(row) -> row.works(Basis.INFERRED)
									.map((shown) -> this.prose.plain(shown.note()))
									.collect(Collectors.joining(" "))),
						CsvColumn.text("venue", "The museum, gallery or house.", (row) -> row.showing.place().venue()),
						CsvColumn.text("city", "Its city.", (row) -> row.showing.place().city()),
						CsvColumn.text("region", "Its state or province, where no city is known.",
								(row) -> row.showing.place().region()),
						CsvColumn.text("country", "Its country, added by the editors where it is undisputed.",
								(row) -> row.showing.place().country()),
						CsvColumn.number("latitude", "Of the city or region, in degrees north, added by the editors.",
								(row) -> row.showing.place().latitude()),
						CsvColumn.number("longitude", "Of the city or region, in degrees east, added by the editors.",
								(row) -> row.showing.place().longitude()),
						CsvColumn.date("opens", "Its first day, as far as known.", (row) -> row.showing.opens()),
						CsvColumn.date("closes", "Its last day, as far as known.", (row) -> row.showing.closes()),
						CsvColumn.text("dates", "Both in words, with the season where that is known.",
								(row) -> row.showing.dates()),
						CsvColumn.integer("startYear", "The first year it was open in.", Row::startYear),
						CsvColumn.integer("endYear", "The last year that it is known to have been open in.",
								Row::endYear),
						CsvColumn.truth("permanent", "Whether it stays there for good.",
								(row) -> row.showing.permanent()),
						CsvColumn.truth("planned", "Whether it was only announced.", (row) -> row.showing.planned()),
						CsvColumn.text("note", "What else is known.",
								(row) -> (row.showing.note() != null) ? this.prose.plainLine(row.showing.note())
										: null),
						CsvColumn.address("url", "The page of the exhibition.",
								(row) -> this.settings.address(Paths.exhibition(row.exhibition().slug())))));
	}

	/** A showing and its number in the exhibition. */
	record Row(Showing showing, int number) {

		static Stream<Row> of(Exhibition exhibition) {
			List<Showing> showings = exhibition.showings();
			return IntStream.range(0, showings.size()).mapToObj((at) -> new Row(showings.get(at), at + 1));
		}

		Exhibition exhibition() {
			return this.showing.exhibition();
		}

		Stream<ShownWork> works(Basis basis) {
			return exhibition().works().stream().filter((shown) -> shown.basis() == basis);
		}

		private @Nullable Integer startYear() {
			YearSpan years = this.showing.years();
			return (years != null) ? years.first() : null;
		}

		private @Nullable Integer endYear() {
			YearSpan years = this.showing.years();
			return (years != null) ? years.last() : null;
		}

	}

}
