package org.careersite.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careersite.career.Award;
import org.careersite.career.Person;
import org.careersite.career.WholeCareer;
import org.careersite.web.AwardLine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole career as one graph, without loss: each thing as its page has it, and in
 * {@link Term terms} of our own what schema.org cannot say of it.
 */
@Component
@Transactional(readOnly = true)
class CareerGraph {

	private final WholeCareer career;

	CareerGraph(WholeCareer career) {
		this.career = career;
	}

	/** All things, in the order of the lists of the site. */
	List<JsonLdNode> things() {
		List<Award> awards = this.career.awards().findAll();
		Map<String, List<AwardLine>> byObject = byObject(awards);
		Person person = this.career.persons().get();
		List<JsonLdNode> things = new ArrayList<>();
		things.add(Records.of(person,
				awards.stream().filter((award) -> award.publication() == null).map(AwardLine::of).toList()));
		things.add(Records.dataset(person));
		this.career.collaborators()
			.findAll()
			.forEach((each) -> things.add(PersonJsonLd.of(each).with(Term.SOURCE.key(), each.sources())));
		this.career.works()
			.findAll()
			.forEach((work) -> things.add(Records.of(work, byObject.getOrDefault("work " + work.slug(), List.of()))));
		this.career.bodies().findAll().forEach((body) -> things.add(AwardJsonLd.of(body)));
		awards.forEach((award) -> things.add(AwardJsonLd.of(award)));
		this.career.exhibitions().findAll().forEach((exhibition) -> things.addAll(Records.of(exhibition)));
		this.career.publications()
			.findAll()
			.forEach((publication) -> things
				.add(Records.of(publication, byObject.getOrDefault("publication " + publication.slug(), List.of()))));
		this.career.events().findAll().forEach((event) -> things.add(Records.of(event)));
		this.career.chapters().findAll().forEach((chapter) -> things.add(Records.of(chapter)));
		return things;
	}

	private static Map<String, List<AwardLine>> byObject(List<Award> awards) {
		Map<String, List<AwardLine>> byObject = new HashMap<>();
		for (Award award : awards) {
			String key = (award.work() != null) ? "work " + award.work().slug()
					: (award.publication() != null) ? "publication " + award.publication().slug() : "";
			byObject.computeIfAbsent(key, (object) -> new ArrayList<>()).add(AwardLine.of(award));
		}
		return byObject;
	}

}
