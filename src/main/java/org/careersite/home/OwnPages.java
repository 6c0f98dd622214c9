package org.careersite.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.OwnPage;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.careersite.metadata.Head;
import org.careersite.web.Prose;
import org.careersite.web.QueryParameters;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.SearchEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * The pages that a dataset adds to the site, such as {@code /press}. Which there are
 * changes with the dataset, so they have a mapping of their own.
 */
@Component
@Order(12)
class OwnPages implements CareerSection {

	private final CurrentCareer career;

	OwnPages(CurrentCareer career) {
		this.career = career;
	}

	/** Asks last, so that a page never stands in the place of one of the site. */
	@Bean
	static HandlerMapping ownPagesMapping(OwnPages pages) throws NoSuchMethodException {
		HandlerMethod handler = new HandlerMethod(pages, "show", HttpServletRequest.class, Model.class);
		AbstractHandlerMapping mapping = new AbstractHandlerMapping() {

			@Override
			protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
				return pages.contains(QueryParameters.path(request)) ? handler : null;
			}

		};
		mapping.setOrder(1);
		return mapping;
	}

	public String show(HttpServletRequest request, Model model) throws HttpRequestMethodNotSupportedException {
		if (!List.of("GET", "HEAD").contains(request.getMethod())) {
			throw new HttpRequestMethodNotSupportedException(request.getMethod());
		}
		String path = QueryParameters.path(request);
		OwnPage page = page(path).orElseThrow();
		Card card = card(page);
		model.addAttribute("page", page);
		model.addAttribute("card", card);
		model.addAttribute("lang", Language.current().foreign(page.title()));
		model.addAttribute("description", page.text());
		model.addAttribute("head", Head.of(path, card.title()));
		return "home/page";
	}

	private Optional<OwnPage> page(String path) {
		return pages(this.career.get()).filter((page) -> path.equals("/" + page.slug())).findFirst();
	}

	private static Stream<OwnPage> pages(CareerSnapshot career) {
		return career.subject().site().pages().stream();
	}

	private Card card(OwnPage page) {
		Subject person = this.career.get().subject();
		return Card.of(String.join(" · ", person.occupations()), Prose.plainLine(page.title()));
	}

	@Override
	public String path() {
		return "";
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public boolean inSitemap() {
		return false;
	}

	@Override
	public boolean contains(String path) {
		return page(path).isPresent();
	}

	@Override
	public Stream<String> pages() {
		return pages(this.career.get()).map((page) -> "/" + page.slug());
	}

	@Override
	public Card card() {
		throw new IllegalStateException("There is no first page");
	}

	@Override
	public Optional<Card> card(String path) {
		return page(path).map(this::card);
	}

	@Override
	public @Nullable String apiPath(String path) {
		return null;
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return pages(career).map((page) -> new SearchEntry(page, new Title(Prose.plainLine(page.title()), null))
			.kind(RecordType.PAGE.described(""))
			.says(Prose.plain(page.text())));
	}

}
