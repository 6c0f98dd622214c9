package org.careersite.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.metadata.Head.Alternate;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.ListQuery;
import org.careersite.web.QueryParameters;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What depends on the site in the {@link Head} of a page, for templates as {@code heads}.
 */
@ControllerAdvice
class Heads {

	private final SiteSettings settings;

	private final JsonLd json;

	private final List<CareerSection> sections;

	private final CurrentCareer career;

	Heads(SiteSettings settings, List<CareerSection> sections, CurrentCareer career) {
		this.settings = settings;
		this.career = career;
		this.json = new JsonLd(settings);
		this.sections = sections;
	}

	@ModelAttribute("heads")
	Heads heads() {
		return this;
	}

	/** The whole address of a path. */
	public String address(String path) {
		return this.settings.address(path);
	}

	/** The list of a page in other forms, by the same filters. */
	public List<Alternate> alternates(Head head) {
		return head.alternates(this.sections);
	}

	/**
	 * The address under {@code /api} of the same, if any, with filters that both know.
	 * @param query what the page was asked, if it takes a query
	 */
	public @Nullable String api(Head head, @Nullable ListQuery query) {
		String path = head.path();
		for (CareerSection section : this.sections) {
			String list = section.apiPath();
			if (section.contains(path)) {
				return section.apiPath(CareerSection.slug(path));
			}
			if (section.path().equals(path) && list != null) {
				Map<String, String> filters = new LinkedHashMap<>();
				if (query != null) {
					filters.putAll(query.values());
					filters.putAll(query.place());
				}
				filters.keySet().retainAll(QueryParameters.at(list));
				return Paths.withQuery(list, filters);
			}
		}
		return null;
	}

	/**
	 * What a page shows, in a sentence or two.
	 * @param query what the page was asked, if it takes a query
	 * @param text what it tells of its record, if anything
	 * @param card its title card, if it is the page of a record
	 * @param figures how much it lists, if anything
	 */
	public String description(Head head, @Nullable ListQuery query, @Nullable String text, @Nullable Card card,
			@Nullable List<Figure> figures, String person) {
		if (text != null && !text.isBlank()) {
			return Description.of(Description.named(text, card), "", person);
		}
		return Description.of(null, (card != null) ? Description.of(card)
				: Description.of(head, this.sections, query, (figures != null) ? figures : List.of()), person);
	}

	/** The things of a page, for its {@code script} element. */
	public String structured(Head head) {
		return this.json.script(head.graph(this.career.get().subject(), this.sections));
	}

}
