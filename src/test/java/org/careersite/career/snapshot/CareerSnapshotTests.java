package org.careersite.career.snapshot;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Basis;
import org.careersite.career.CareerRecord;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.LifeEvent;
import org.careersite.career.Medium;
import org.careersite.career.RecordType;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.Term;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CareerSnapshotTests {

	private static final Work OLD = work("old", Kinds.BUILT_IN.named("TV_SERIES"), YearSpan.of(1990), Credit.CREATOR);

	private static final Work PLAY = work("play", Kinds.BUILT_IN.named("RADIO_PLAY"), YearSpan.of(1995), "author");

	private static final Work NEW = work("new", Kinds.BUILT_IN.named("FEATURE_FILM"), new YearSpan(2001, 2003),
			"author");

	private final CareerSnapshot career = career(List.of(OLD, PLAY, NEW),
			List.of(event("undated", null), event("born", PartialDate.of(1954)), event("late", PartialDate.of(1995))));

	@Test
	void listsTheNewestWorksFirst() {
		assertThat(this.career.works()).extracting(WorkSummary::slug).containsExactly("new", "play", "old");
		assertThat(this.career.leading()).isEqualTo(Medium.SCREEN);
		assertThat(this.career.screenWorks()).isEqualTo(2);
		assertThat(this.career.created()).extracting(WorkSummary::slug).containsExactly("old");
		assertThat(this.career.span()).isEqualTo(new YearSpan(1990, 2003));
	}

	@Test
	void leadsWithNoMediumThatHasButHalfOfTheWorks() {
		CareerSnapshot even = career(List.of(OLD, PLAY), List.of());

		assertThat(even.leading()).isNull();
		assertThat(even.screenWorks()).isZero();
	}

	@Test
	void putsAllThatHasADateOnOneLine() {
		assertThat(this.career.timeline()).extracting(Summary::slug)
			.containsExactly("born", "old", "late", "play", "new");
		assertThat(this.career.undatedEvents()).containsExactly("undated");
	}

	@Test
	void knowsThePageOfTheTimelineThatHasAnEvent() {
		List<LifeEvent> born = IntStream.range(0, CareerSnapshot.TIMELINE_PAGE - 2)
			.mapToObj((at) -> event("born-" + at, PartialDate.of(1954)))
			.toList();
		List<LifeEvent> others = List.of(event("undated", null), event("late", PartialDate.of(1996)));

		CareerSnapshot career = career(List.of(OLD, PLAY), Stream.of(born, others).flatMap(List::stream).toList());

		assertThat(career.pageOf("born-0")).isZero();
		assertThat(career.pageOf("born-187")).isZero();
		assertThat(career.pageOf("late")).isEqualTo(1);
		assertThat(career.pageOf("undated")).isEqualTo(1);
		assertThat(this.career.pageOf("undated")).isZero();
	}

	@Test
	void countsTheYearsOfARecordEach() {
		assertThat(this.career.years().years()).containsExactly(1954, 1990, 1995, 2001, 2002, 2003);
		assertThat(this.career.years().of(1995)).isEqualTo(2);
		assertThat(this.career.years().in(YearQuery.of(2002)).total(RecordType.WORK)).isEqualTo(1);
	}

	@Test
	void worksSomethingOutOnce() {
		AtomicInteger times = new AtomicInteger();

		List<Integer> derived = List.of(derive(times), derive(times));

		assertThat(derived).containsExactly(1, 1);
	}

	@Test
	void isEmptyOfNothing() {
		CareerSnapshot empty = career(List.of(), List.of());

		assertThat(empty.timeline()).isEmpty();
		assertThat(empty.leading()).isNull();
		assertThat(empty.screenWorks()).isZero();
		assertThat(empty.span()).isNull();
		assertThat(empty.exhibitions()).isEmpty();
	}

	private int derive(AtomicInteger times) {
		return this.career.derived(Integer.class, (career) -> times.incrementAndGet());
	}

	private static CareerSnapshot career(List<Work> works, List<LifeEvent> events) {
		Subject somebody = new Subject("Ada Example", null, null, PartialDate.of(1954), null, null, null, List.of(),
				"She.", List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);
		return CareerSnapshot.of(somebody, Stream.of(works, events).<CareerRecord>flatMap(List::stream).toList());
	}

	private static Work work(String slug, Kind kind, YearSpan years, String role) {
		return new Work(slug, new Title(slug, null), kind, years, Basis.STATED, null, null, null,
				List.of(new Credit(role, null, false, null)), List.of(), Map.of(), null, List.of(), false, null);
	}

	private static LifeEvent event(String slug, PartialDate date) {
		return new LifeEvent(slug, 0, date, slug, null, null, Term.of(LifeEvent.Theme.values()[0]), List.of(),
				List.of(), List.of(), List.of(), List.of(), null);
	}

}
