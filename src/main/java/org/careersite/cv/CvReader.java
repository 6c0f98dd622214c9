package org.careersite.cv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.LifeEvent.Theme;
import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.Publication;
import org.careersite.career.Subject;
import org.careersite.career.Term;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.InOrder;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.repository.PublicationRepository;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Messages;
import org.careersite.cv.Cv.Part;
import org.careersite.records.AwardData;
import org.careersite.records.ExhibitionData;
import org.careersite.records.PublicationData;
import org.careersite.records.WorkData;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a CV lists: exhibitions first, then works, publications and awards, then
 * what events of the life tell.
 */
@Component
@Transactional(readOnly = true)
class CvReader {

	private static final List<Map.Entry<String, Set<Exhibition.Part>>> EXHIBITIONS = List.of(
			Map.entry("solo", Set.of(Exhibition.Part.SOLO)),
			Map.entry("group",
					Set.of(Exhibition.Part.OWN_WORK, Exhibition.Part.COLLABORATION, Exhibition.Part.GROUP,
							Exhibition.Part.BROADCAST)),
			Map.entry("collector", Set.of(Exhibition.Part.COLLECTION, Exhibition.Part.ORGANISER,
					Exhibition.Part.SPONSOR, Exhibition.Part.CURATOR)));

	/** What of a life belongs in a CV; a selected one leaves out the last. */
	private static final List<Theme> THEMES = List.of(Theme.STUDY, Theme.COLLECTING, Theme.JURY, Theme.TEACHING,
			Theme.RESEARCH, Theme.PERFORMANCE, Theme.CAREER);

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	CvReader(WorkRepository works, AwardRepository awards, ExhibitionRepository exhibitions,
			PublicationRepository publications, LifeEventRepository events) {
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
	}

	/** The CV of a career, with the way to the CV of the other extent. */
	Cv read(CareerSnapshot career, Extent extent, RecordLink other) {
		Selection selection = Selection.of(career, extent);
		List<Part> parts = new ArrayList<>();
		addExhibitions(parts, selection.exhibitions());
		addWorks(parts, career, selection);
		add(parts, title("publications"),
				InOrder.of(selection.publications(), this.publications::findBySlugIn, Publication::slug),
				(publication) -> Line.of(PublicationData.of(publication)));
		addAwards(parts, selection.awards());
		addEvents(parts, career, extent);
		boolean cut = extent == Extent.COMPLETE
				&& Stream.of(career.works(), career.awards(), career.exhibitions(), career.publications())
					.anyMatch((records) -> records.size() > Selection.MOST);
		return new Cv(person(career.subject()), other, parts, cut);
	}

	private static String person(Subject person) {
		return Phrases.joined(Phrases.life(person), person.nationality(), String.join(", ", person.occupations()));
	}

	/** Those in which the person has no part that is known come last. */
	private void addExhibitions(List<Part> parts, List<String> slugs) {
		List<ExhibitionData> all = InOrder.of(slugs, this.exhibitions::findBySlugIn, Exhibition::slug)
			.stream()
			.map(ExhibitionData::of)
			.toList();
		EXHIBITIONS.forEach((group) -> add(parts, title(group.getKey()),
				all.stream().filter((each) -> isOf(group.getValue(), each.part())).toList(),
				(exhibition) -> Line.of(exhibition, group.getValue().size() > 1)));
		add(parts, title("related"), all.stream().filter((each) -> each.part() == null).toList(),
				(exhibition) -> Line.of(exhibition, false));
	}

	private static boolean isOf(Set<Exhibition.Part> parts, @Nullable Term part) {
		return part != null && parts.contains(part.as(Exhibition.Part.class));
	}

	/** Screen works by role, others together, if the screen leads; else all by medium. */
	private void addWorks(List<Part> parts, CareerSnapshot career, Selection selection) {
		List<WorkData> works = WorkData
			.of(InOrder.of(Stream.concat(selection.works().stream(), selection.others().stream()).toList(),
					this.works::findBySlugIn, Work::slug), career);
		boolean leads = career.screenWorks() > 0;
		List<WorkData> screen = works.stream().filter((work) -> leads && work.medium() == Medium.SCREEN).toList();
		List<WorkData> others = works.stream().filter((work) -> !leads || work.medium() != Medium.SCREEN).toList();
		add(parts, title("created"), screen.stream().filter(WorkData::creator).toList(),
				(work) -> Line.of(work, false));
		add(parts, title("roles"),
				screen.stream().filter((work) -> !work.creator() && !work.roles().isEmpty()).toList(),
				(work) -> Line.of(work, true));
		add(parts, title("no-role"), screen.stream().filter((work) -> work.roles().isEmpty()).toList(),
				(work) -> Line.of(work, true));
		others.stream()
			.collect(Collectors.groupingBy((work) -> leads ? title("others") : work.medium().label(),
					LinkedHashMap::new, Collectors.toList()))
			.forEach((title, each) -> add(parts, title, each, (work) -> Line.of(work, true)));
	}

	private void addAwards(List<Part> parts, List<String> slugs) {
		List<AwardData> all = AwardData.of(InOrder.of(slugs, this.awards::findBySlugIn, Award::slug));
		add(parts, title("awards"), of(all, Outcome.WON), (award) -> Line.of(award, award.count() > 1));
		add(parts, title("honours"), of(all, Outcome.HONOUR), (award) -> Line.of(award, false));
		add(parts, title("nominations"), of(all, Outcome.NOMINATED, Outcome.MENTION), (award) -> Line.of(award, true));
	}

	private static List<AwardData> of(List<AwardData> awards, Outcome... outcomes) {
		return awards.stream().filter((award) -> Arrays.asList(outcomes).contains(award.outcome())).toList();
	}

	/** Newest first, the undated last. */
	private void addEvents(List<Part> parts, CareerSnapshot career, Extent extent) {
		boolean complete = extent == Extent.COMPLETE;
		List<Theme> themes = complete ? THEMES : THEMES.subList(0, THEMES.size() - 1);
		List<LifeEvent> all = this.events
			.findByThemeIn(themes.stream().map(Theme::name).toList(), Limit.of(Selection.MOST))
			.stream()
			.sorted(Comparator
				.comparing((event) -> -Objects.requireNonNullElse(event.date(), PartialDate.of(1)).year()))
			.toList();
		themes.forEach((theme) -> add(parts, title(theme.name()),
				all.stream()
					.filter((event) -> event.theme().is(theme))
					.limit(complete ? Selection.MOST : Selection.RECORDS)
					.toList(),
				(event) -> Line.of(event, career)));
	}

	/** A part without lines is left out. */
	private static <T> void add(List<Part> parts, String title, List<T> records, Function<T, Line> line) {
		if (!records.isEmpty()) {
			parts.add(new Part(title, records.stream().map(line).toList()));
		}
	}

	private static String title(String part) {
		return Messages.get("cv.part." + part);
	}

}
