package org.careersite.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Chapter;
import org.careersite.career.Collaboration;
import org.careersite.career.Collaborator;
import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Title;
import org.careersite.career.Work;
import org.careersite.career.YearSpan;
import org.careersite.web.AwardLine;
import org.careersite.web.Paths;
import org.careersite.web.Prose;

/**
 * Turns the records of the career into {@link Entry entries} of the index. It serves one
 * building of the index, which it gives the people last.
 */
class Entries {

	private final Prose prose;

	private final Consumer<Entry> index;

	/** What each collaborator had a part in, with the part. */
	private final Map<String, Set<String>> parts = new HashMap<>();

	private int place;

	/**
	 * Entries for an index.
	 * @param index takes each of them
	 */
	Entries(Prose prose, Consumer<Entry> index) {
		this.prose = prose;
		this.index = index;
	}

	void add(Work work) {
		EntryBuilder draft = new EntryBuilder(HitType.WORK, work.slug(), work.title(), Paths.work(work.slug()))
			.kind(work.kind().label())
			.label(work.kind().label())
			.label(work.medium().label())
			.label(EntryLabels.otherWords(work.kind()))
			.years(work.years())
			.name(work.franchise())
			.says(this.prose.plain(work.summary()))
			.says(EntryLabels.sentence(work.credits().stream().map(Credit::role).distinct().toList()));
		for (Credit credit : work.credits()) {
			draft.label(credit.role()).says(this.prose.plainLine(credit.note()));
		}
		people(draft, work.collaborations());
		work.facts().forEach((fact) -> draft.says(fact.label() + ": " + this.prose.plainLine(fact.text()) + "."));
		put(draft);
	}

	void add(AwardBody body) {
		put(new EntryBuilder(HitType.BODY, body.slug(), new Title(body.name(), null), Paths.body(body.slug()))
			.alsoTitled(body.prize())
			.kind("Awarding body")
			.says(body.prize()));
	}

	void add(Award award) {
		AwardLine line = AwardLine.of(award);
		Outcome outcome = award.outcome();
		put(new EntryBuilder(HitType.AWARD, award.slug(), new Title(line.what(), null),
				Paths.award(award.body().slug(), award.slug()))
			.kind(line.outcomeInWords())
			.label(outcome.label())
			.label(outcome.counted(1))
			.years(YearSpan.of(award.year()))
			.rank(outcome.ordinal())
			.count(award.count())
			.name(award.body().name())
			.name(award.body().prize())
			.name((line.object() != null) ? line.object().title() : null)
			.name(award.episode())
			.says(EntryLabels.said(line))
			.says(this.prose.plainLine(award.note())));
	}

	void add(Exhibition exhibition) {
		EntryBuilder draft = new EntryBuilder(HitType.EXHIBITION, exhibition.slug(), exhibition.title(),
				Paths.exhibition(exhibition.slug()))
			.kind(exhibition.partLabel())
			.label(exhibition.partLabel())
			.years(exhibition.years())
			.says(this.prose.plain(exhibition.summary()));
		exhibition.works().forEach((shown) -> draft.name(shown.work().title().text()));
		exhibition.showings()
			.forEach((showing) -> draft.name(showing.place().toString())
				.says(showing.place() + ".")
				.says(this.prose.plainLine(showing.note())));
		people(draft, exhibition.collaborations());
		put(draft);
	}

	void add(Publication publication) {
		EntryBuilder draft = new EntryBuilder(HitType.PUBLICATION, publication.slug(), publication.title(),
				Paths.publication(publication.slug()))
			.kind(publication.kind().label())
			.label(publication.kind().label())
			.label(publication.part().label())
			.date(publication.date())
			.name(publication.publisher())
			.name(publication.container())
			.says(this.prose.plain(publication.summary()))
			.says(EntryLabels.sentence(List.of(publication.part().label(),
					Objects.toString(publication.publisher(), ""), Objects.toString(publication.container(), ""))));
		people(draft, publication.collaborations());
		put(draft);
	}

	void add(LifeEvent event) {
		Title title = new Title(this.prose.plainLine(event.title()), null);
		EntryBuilder draft = new EntryBuilder(HitType.EVENT, event.slug(), title, Paths.event(event.slug()))
			.kind(event.theme().label())
			.label(event.theme().label())
			.date(event.date())
			.name(event.place())
			.says(this.prose.plain(event.text()))
			.says(event.place());
		event.works().forEach((work) -> draft.name(work.title().text()));
		event.exhibitions().forEach((exhibition) -> draft.name(exhibition.title().text()));
		event.publications().forEach((publication) -> draft.name(publication.title().text()));
		people(draft, event.collaborations());
		put(draft);
	}

	/**
	 * A chapter tells of many things, so the words of its heading count no more than
	 * names.
	 */
	void add(Chapter chapter) {
		Title title = new Title(this.prose.plainLine(chapter.title()), null);
		put(new EntryBuilder(HitType.CHAPTER, chapter.slug(), title, Paths.chapter(chapter.slug())).kind("Chapter")
			.name(title.text())
			.says(this.prose.plain(chapter.text())));
	}

	/** Whose career it is. */
	void add(Person person) {
		put(new EntryBuilder(HitType.PERSON, "self", new Title(person.name(), null), Paths.BIOGRAPHY)
			.kind(String.join(", ", person.occupations()))
			.says(this.prose.plainLine(person.summary())));
	}

	/**
	 * Somebody, found by the name alone: who asks for a name and more asks for the record
	 * that ties both.
	 */
	void add(Collaborator person) {
		put(new EntryBuilder(HitType.PERSON, person.slug(), new Title(person.name(), null), Paths.person(person.slug()))
			.kind(Objects.toString(person.knownFor(), ""))
			.says(person.knownFor())
			.shows(EntryLabels.sentence(this.parts.getOrDefault(person.slug(), Set.of()))));
	}

	private void put(EntryBuilder draft) {
		this.index.accept(new Entry(draft, this.place++));
	}

	private void people(EntryBuilder draft, List<Collaboration> collaborations) {
		for (Collaboration each : collaborations) {
			Collaborator person = each.collaborator();
			draft.name(person.name());
			this.parts.computeIfAbsent(person.slug(), (slug) -> new LinkedHashSet<>())
				.add(draft.title + " (" + each.role() + ")");
		}
		draft.says(EntryLabels.sentence(
				collaborations.stream().map((each) -> each.collaborator().name() + " (" + each.role() + ")").toList()));
	}

}
