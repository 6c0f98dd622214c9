package org.careersite.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each page what its frame shows: whose site it is, and the way to its sections.
 */
@ControllerAdvice
class Frame {

	private final CurrentCareer career;

	private final Prose prose;

	private final Assets assets;

	private final SiteSettings settings;

	private final List<CareerSection> sections;

	Frame(CurrentCareer career, Prose prose, Assets assets, SiteSettings settings, List<CareerSection> sections) {
		this.career = career;
		this.prose = prose;
		this.assets = assets;
		this.settings = settings;
		this.sections = sections;
	}

	@ModelAttribute("site")
	Site site() {
		Subject person = this.career.get().subject();
		SiteProfile profile = person.site();
		List<RecordLink> pages = profile.pages()
			.stream()
			.map((page) -> new RecordLink(Prose.plainLine(page.title()), "/" + page.slug()))
			.toList();
		return new Site(Language.current(), person.name(), person.summary(),
				Stream
					.concat(this.sections.stream()
						.filter(CareerSection::inMenu)
						.map((section) -> new RecordLink(section.label(), section.path())), pages.stream())
					.toList(),
				pages, languages(), profile.source(), Corrections.of(profile.corrections()),
				Look.of(profile, this.settings));
	}

	/** The languages of the site, its own first; none if it has but one. */
	private List<InLanguage> languages() {
		Set<Language> all = this.career.inEachLanguage().keySet();
		return (all.size() == 1) ? List.of() : all.stream().map(this::in).toList();
	}

	private InLanguage in(Language language) {
		Locale locale = language.getLocale();
		return new InLanguage(language.tag(), StringUtils.capitalize(locale.getDisplayLanguage(locale)),
				language.speak(() -> Messages.get("head.locale")), this.settings.path() + language.path(),
				this.settings.address("", language), language.tag().equals(Language.current().tag()));
	}

	/** The query string, which controllers of lists take as an argument. */
	@ModelAttribute(binding = false)
	ListQuery listQuery(HttpServletRequest request) {
		return new ListQuery(QueryParameters.path(request), QueryParameters.of(request));
	}

	@ModelAttribute("prose")
	Prose prose() {
		return this.prose;
	}

	@ModelAttribute("assets")
	String assets() {
		return this.settings.path() + this.assets.folder();
	}

	/**
	 * The frame of a page.
	 *
	 * @param name the person's name
	 * @param description who it is, as Markdown
	 * @param sections the navigation
	 * @param pages those that the dataset adds, which are in the navigation, too
	 * @param languages what it can be read in, if that is more than one language
	 * @param source the one text that all facts come from, if they do
	 * @param corrections where readers can report an error, if anywhere
	 * @param look its colours and type
	 */
	record Site(Language language, String name, String description, List<RecordLink> sections, List<RecordLink> pages,
			List<InLanguage> languages, @Nullable String source, @Nullable Corrections corrections, Look look) {

		/** Whether the navigation leads to a path. */
		public boolean leadsTo(String path) {
			return this.sections.stream().anyMatch((section) -> section.href().equals(path));
		}

	}

	/**
	 * The site in one of its languages.
	 *
	 * @param name that of the language, in itself
	 * @param locale the language as Open Graph writes it
	 * @param path what stands before the path of a page in a link
	 * @param address the same in a whole address
	 * @param current whether the page is in it
	 */
	record InLanguage(String tag, String name, String locale, String path, String address, boolean current) {
	}

}
