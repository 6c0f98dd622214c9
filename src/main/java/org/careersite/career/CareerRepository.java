package org.careersite.career;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What is asked of the career as a whole.
 */
public interface CareerRepository extends Repository<Person, String> {

	/** How many records of each lane lie in which years, awards by outcome. */
	@Query("""
			select 'WORK' as lane, w.years.first as first, w.years.last as last, count(w) as number,
				cast(null as string) as outcome, 0L as awards, 0L as forPublications
				from Work w group by w.years.first, w.years.last
			union all
			select 'AWARD' as lane, a.year as first, a.year as last, count(a) as number,
				cast(a.outcome as string) as outcome, sum(a.count) as awards,
				sum(case when a.publication is null then 0 else a.count end) as forPublications
				from Award a group by a.year, a.outcome
			union all
			select 'EXHIBITION' as lane, s.years.first as first, s.years.last as last, count(s) as number,
				cast(null as string) as outcome, 0L as awards, 0L as forPublications
				from Showing s where s.years.first is not null group by s.years.first, s.years.last
			union all
			select 'PUBLICATION' as lane, p.date.year as first, p.date.year as last, count(p) as number,
				cast(null as string) as outcome, 0L as awards, 0L as forPublications
				from Publication p where p.date.year is not null group by p.date.year
			union all
			select 'LIFE' as lane, e.date.year as first, e.date.year as last, count(e) as number,
				cast(null as string) as outcome, 0L as awards, 0L as forPublications
				from LifeEvent e where e.date.year is not null group by e.date.year
			""")
	List<Filling> fillings();

	/**
	 * All dated records, as a chart marks them. A record has a kind, an award its outcome
	 * and its body instead.
	 */
	@Query("""
			select 'WORK' as lane, w.slug as slug, w.title.text as title, w.title.lang as lang, w.years.first as first,
				w.years.last as last, cast(w.kind as string) as kind, cast(null as string) as body, 1 as number,
				w.sortKey as sortKey, cast(null as string) as publication
				from Work w
			union all
			select 'AWARD' as lane, a.slug as slug, coalesce(b.prize, b.name) as title, cast(null as string) as lang,
				a.year as first, a.year as last, cast(a.outcome as string) as kind, b.slug as body, a.count as number,
				cast(null as string) as sortKey, p.title.text as publication
				from Award a join a.body b left join a.publication p
			union all
			select 'EXHIBITION' as lane, e.slug as slug, e.title.text as title, e.title.lang as lang,
				s.years.first as first, s.years.last as last, 'EXHIBITION' as kind,
				cast(null as string) as body, 1 as number, e.sortKey as sortKey, cast(null as string) as publication
				from Showing s join s.exhibition e where s.years.first is not null
			union all
			select 'PUBLICATION' as lane, p.slug as slug, p.title.text as title, p.title.lang as lang,
				p.date.year as first, p.date.year as last, cast(p.kind as string) as kind,
				cast(null as string) as body, 1 as number, p.sortKey as sortKey, cast(null as string) as publication
				from Publication p where p.date.year is not null
			union all
			select 'LIFE' as lane, e.slug as slug, e.title as title, cast(null as string) as lang,
				e.date.year as first, e.date.year as last, cast(e.theme as string) as kind,
				cast(null as string) as body, 1 as number, cast(null as string) as sortKey,
				cast(null as string) as publication
				from LifeEvent e where e.date.year is not null
			order by 5, 6, 10, 3, 2
			""")
	List<Dated> dated();

	/** The career in figures. */
	@Query("""
			select
				(select count(w) from Work w where w.medium = SCREEN) as screenWorks,
				(select count(w) from Work w) as works,
				(select count(w) from Work w where""" + " " + WorkRepository.CREATED + """
				) as created,
				(select min(w.years.first) from Work w) as firstYear,
				(select max(w.years.last) from Work w) as lastYear,
				(select count(e) from Exhibition e) as exhibitions,
				(select count(p) from Publication p) as publications,
				(select count(c) from Collaborator c) as people
			from Person
			""")
	Figures figures();

	/** So many records of one lane have these years. */
	interface Filling {

		/** The name of a {@link Category}. */
		String getLane();

		int getFirst();

		int getLast();

		/** How many records, which pages call entries. */
		long getNumber();

		/** The name of the {@link Outcome} of awards. */
		@Nullable String getOutcome();

		/** How many awards these records count. */
		long getAwards();

		/** How many of those awards were for publications. */
		long getForPublications();

		/** The awards that these records count. */
		default AwardTally tally() {
			String outcome = getOutcome();
			return (outcome == null) ? AwardTally.NONE
					: AwardTally.of(Outcome.valueOf(outcome), getAwards() - getForPublications())
						.plus(Outcome.valueOf(outcome), getForPublications(), true);
		}

		/** The awards that some records count. */
		static AwardTally tally(Collection<? extends Filling> fillings) {
			return fillings.stream().map(Filling::tally).reduce(AwardTally.NONE, AwardTally::plus);
		}

	}

	/** The career in figures. */
	interface Figures {

		/**
		 * The medium whose works the site lists: the screen; none, for all, if nothing is
		 * for it.
		 */
		default @Nullable Medium listed() {
			return (getScreenWorks() > 0) ? Medium.SCREEN : null;
		}

		long getScreenWorks();

		/** The works of all media. */
		long getWorks();

		/** Those of the filmography that the person created. */
		long getCreated();

		Integer getFirstYear();

		Integer getLastYear();

		long getExhibitions();

		long getPublications();

		long getPeople();

	}

}
