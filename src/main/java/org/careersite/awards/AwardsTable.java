package org.careersite.awards;

import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.AwardRepository;
import org.careersite.career.Basis;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Work;
import org.careersite.career.YearQuery;
import org.careersite.opendata.CsvColumn;
import org.careersite.opendata.CsvTable;
import org.careersite.opendata.CsvTable.Reference;
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
 * The awards as a table: the records that {@link Awards} shows on all its pages under the
 * same filters. A record may count for several.
 */
@Component
@Transactional(readOnly = true)
class AwardsTable implements TableSource {

	private final AwardRepository awards;

	private final AwardIndex ledger;

	private final Prose prose;

	private final SiteSettings settings;

	AwardsTable(AwardRepository awards, AwardIndex ledger, Prose prose, SiteSettings settings) {
		this.awards = awards;
		this.ledger = ledger;
		this.prose = prose;
		this.settings = settings;
	}

	/** The rows that a query asks for, all of them. */
	ResponseEntity<byte[]> download(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.ledger.bodySlugs(), this.ledger.workSlugs(), Pager.SIZE);
		query.refuseFaults();
		YearQuery years = filter.years();
		return table().download(
				this.awards
					.findMatching(filter.outcome(), filter.body(), filter.work(), years.from(), years.to(),
							Pageable.unpaged(filter.grouping().sort()))
					.getContent());
	}

	@Override
	public CsvTable<Award> table() {
		return new CsvTable<>("awards",
				"A row a record of prizes, nominations, mentions or honours alike. The column count says how many: "
						+ "the sum of it is the number of awards.",
				List.of("slug"),
				List.of(new Reference("work", "filmography", "slug"),
						new Reference("publication", "publications", "slug")),
				List.of(CsvColumn.<Award>text("slug", "The key of the record.", Award::slug).always(),
						CsvColumn.<Award>integer("year", "The year it was given in.", Award::year).always(),
						CsvColumn.<Award>text("body", "The key of who gave it.", (award) -> award.body().slug())
							.always(),
						CsvColumn.<Award>text("bodyName", "Who gave it.", (award) -> award.body().name()).always(),
						CsvColumn.text("prize", "The name of the prize, where it has one of its own.",
								(award) -> award.body().prize()),
						CsvColumn.text("category", "What it was given for doing.", Award::category),
						CsvColumn.oneOf(Outcome.class, "outcome", "What came of it.", Award::outcome),
						CsvColumn.<Award>integer("count", "How many of them the row stands for.", Award::count)
							.always(),
						CsvColumn.text("creditedAs", "The role that the person was credited with.", Award::creditedAs),
						CsvColumn.text("episode", "The episode it was for.", Award::episode),
						CsvColumn.text("work", "The key of the work it was for.", AwardsTable::work),
						CsvColumn.text("workTitle", "The title of that work.", AwardsTable::workTitle),
						CsvColumn.text("publication", "The key of the publication it was for.",
								AwardsTable::publication),
						CsvColumn.text("publicationTitle", "The title of that publication.",
								AwardsTable::publicationTitle),
						CsvColumn.oneOf(Basis.class, "basis",
								"Whether the source states the tie to that work or publication, or it is inferred; it says nothing of a row without one.",
								Award::basis),
						CsvColumn.text("note", "Why, or what else is known.",
								(award) -> (award.note() != null) ? this.prose.plainLine(award.note()) : null),
						CsvColumn.texts("sources", "The sections of the source text it comes from.", Award::sources),
						CsvColumn.address("url", "Its place on the page of who gave it.",
								(award) -> this.settings.address(Paths.award(award.body().slug(), award.slug())))));
	}

	private static @Nullable String work(Award award) {
		Work work = award.work();
		return (work != null) ? work.slug() : null;
	}

	private static @Nullable String workTitle(Award award) {
		Work work = award.work();
		return (work != null) ? work.title().text() : null;
	}

	private static @Nullable String publication(Award award) {
		Publication publication = award.publication();
		return (publication != null) ? publication.slug() : null;
	}

	private static @Nullable String publicationTitle(Award award) {
		Publication publication = award.publication();
		return (publication != null) ? publication.title().text() : null;
	}

}
