package org.careersite.timeline;

import java.util.List;

import org.careersite.career.Category;
import org.careersite.opendata.CsvColumn;
import org.careersite.opendata.CsvTable;
import org.careersite.opendata.TableSource;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The timeline as a table: the entries of {@link Timeline} in its order, those without a
 * date last.
 */
@Component
class TimelineTable implements TableSource {

	private final Timeline timeline;

	private final SiteSettings settings;

	TimelineTable(Timeline timeline, SiteSettings settings) {
		this.timeline = timeline;
		this.settings = settings;
	}

	/** The rows that a query asks for. */
	ResponseEntity<byte[]> download(ListQuery query) {
		List<EntryData> entries = this.timeline.all(query);
		query.refuseFaults();
		return table().download(entries);
	}

	@Override
	public CsvTable<EntryData> table() {
		return new CsvTable<>("timeline",
				"A row an entry of any strand of the career, by the date it began, the undated last.", List.of(),
				List.of(),
				List.of(CsvColumn.isoDate("date",
						"When it began or happened, as far as known; of a work, the first year that the source gives it.",
						EntryData::date),
						CsvColumn.integer("startYear", "The first year it spans; of a work, that the source gives it.",
								EntryData::startYear),
						CsvColumn.integer("endYear", "The last year it spans; of a work, that the source gives it.",
								EntryData::endYear),
						CsvColumn.oneOf(Category.class, "lane", "The strand of the career.", EntryData::lane),
						CsvColumn
							.<EntryData>text("title", "What it is called; of an award, what it was for.",
									EntryData::title)
							.always(),
						CsvColumn.text("text", "What it is, or what happened.", EntryData::text),
						CsvColumn.text("place", "Where.", EntryData::place), CsvColumn.address("url",
								"Its page, or its place on one.", (row) -> this.settings.address(row.url()))));
	}

}
