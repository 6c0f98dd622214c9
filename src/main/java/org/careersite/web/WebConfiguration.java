package org.careersite.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;

/**
 * Adds to Spring MVC what the site's controllers use.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final Assets assets;

	private final SiteSettings settings;

	WebConfiguration(Assets assets, SiteSettings settings) {
		this.assets = assets;
		this.settings = settings;
	}

	/**
	 * Says the language of a page, and tells browsers where the rules are by which they
	 * prepare the next page. A header does it without a script in the page.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		String rules = "\"" + this.settings.path() + this.assets.folder() + "/speculation.json\"";
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
					@Nullable ModelAndView page) {
				if (page != null) {
					response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag());
				}
				if (page != null && response.getStatus() == HttpServletResponse.SC_OK) {
					response.setHeader("Speculation-Rules", rules);
				}
			}

		});
	}

	@Bean
	static MessageSource messageSource() {
		return Messages.source();
	}

	/**
	 * The language of a request, which its path says, as it is once the page is made:
	 * with the texts of the career that is shown then.
	 */
	@Bean
	static LocaleContextResolver localeResolver(CurrentCareer career) {
		return new AbstractLocaleContextResolver() {

			@Override
			public LocaleContext resolveLocaleContext(HttpServletRequest request) {
				return career.language(String.valueOf(request.getAttribute(Language.class.getName())));
			}

			@Override
			public void setLocaleContext(HttpServletRequest request, @Nullable HttpServletResponse response,
					@Nullable LocaleContext context) {
				throw new UnsupportedOperationException("A page is in the language of its path");
			}

		};
	}

	/** The site once described terms of its own there. */
	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		for (String former : List.of("/vocab", "/vocab.jsonld")) {
			registry.addRedirectViewController(former, "/about").setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		}
	}

	/**
	 * Thymeleaf takes the type of a page from the end of its address: the page that says
	 * that there is no {@code /css/x.css} would come as a style sheet.
	 */
	@Autowired
	void sendPagesAsHtml(ObjectProvider<ThymeleafViewResolver> views) {
		views.ifAvailable((resolver) -> resolver.setForceContentType(true));
	}

}
