package org.careersite.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.citation.Reference.Hand;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Phrases;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Words references. Each names the page of the record as its source, with the address
 * that the site has for the world.
 */
@ControllerAdvice
public class Citations {

	private final SiteSettings settings;

	private final CurrentCareer career;

	Citations(SiteSettings settings, CurrentCareer career) {
		this.settings = settings;
		this.career = career;
	}

	/** For the pages, whose templates word the reference of their record. */
	@ModelAttribute("citations")
	Citations citations() {
		return this;
	}

	/** The reference in all forms. */
	public Citation of(Reference reference) {
		String person = this.career.get().subject().name();
		String url = this.settings.address(reference.path());
		return new Citation(plain(reference, person, url), Bibtex.of(reference, person, url),
				Ris.of(reference, person, url));
	}

	/** {@code René Balcer: publisher}, for all who are neither author nor editor. */
	static List<String> parts(Reference reference, String person) {
		return reference.hands()
			.stream()
			.filter((hand) -> !hand.author() && !hand.editor())
			.map((hand) -> Messages.get("citation.part", hand.name(person), Language.translated(hand.part())))
			.toList();
	}

	static List<String> names(Reference reference, String person, Predicate<Hand> which) {
		return reference.hands().stream().filter(which).map((hand) -> hand.name(person)).toList();
	}

	private static String plain(Reference reference, String person, String url) {
		List<String> sentences = new ArrayList<>();
		add(sentences, String.join(", ", names(reference, person, Hand::author)));
		add(sentences, reference.title().text());
		List<String> editors = names(reference, person, Hand::editor);
		add(sentences, editors.isEmpty() ? "" : Messages.get("citation.edited-by", String.join(", ", editors)));
		add(sentences, imprint(reference));
		parts(reference, person).forEach((part) -> add(sentences, part));
		return String.join(" ", sentences) + " " + url;
	}

	/** {@code Catalogue, 13 volumes, 2010} and the like. */
	private static String imprint(Reference reference) {
		Integer volumes = reference.volumes();
		return Phrases.joinedBy(", ", reference.kind(),
				(reference.container() != null) ? Messages.get("citation.in", reference.container()) : null,
				Phrases.counted((volumes != null) ? volumes : 0, "citation.volumes"), reference.place(),
				reference.publisher(), reference.when());
	}

	private static void add(List<String> sentences, String sentence) {
		if (!sentence.isEmpty()) {
			sentences.add(sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".");
		}
	}

}
