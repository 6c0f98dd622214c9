package org.careersite.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to Spring MVC what the site's controllers use.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final Assets assets;

	private final ApiAlternates alternates;

	WebConfiguration(Assets assets, ApiAlternates alternates) {
		this.assets = assets;
		this.alternates = alternates;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ListQueryResolver());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SpeculationHeader(this.assets.folder() + "/speculation.json"));
		registry.addInterceptor(this.alternates);
	}

	/** The site once described terms of its own there. */
	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		for (String former : List.of("/vocab", "/vocab.jsonld")) {
			registry.addRedirectViewController(former, "/about").setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		}
	}

	/** Nothing is sent to the site, so nothing is to be checked. */
	@Override
	public Validator getValidator() {
		return Validator.forInstanceOf(Object.class, (sent, errors) -> {
		});
	}

	/**
	 * Thymeleaf takes the type of a page from the end of its address: the page that says
	 * that there is no {@code /css/x.css} would come as a style sheet.
	 */
	@Autowired
	void sendPagesAsHtml(ObjectProvider<ThymeleafViewResolver> views) {
		views.ifAvailable((resolver) -> resolver.setForceContentType(true));
	}

	/**
	 * Tells browsers where the rules are by which they prepare the next page. A header
	 * does it without a script in the page.
	 */
	private record SpeculationHeader(String rules) implements HandlerInterceptor {

		@Override
		public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
				@Nullable ModelAndView page) {
			if (page != null && response.getStatus() == HttpServletResponse.SC_OK) {
				response.setHeader("Speculation-Rules", "\"" + request.getContextPath() + this.rules + "\"");
			}
		}

	}

	/**
	 * Hands a controller the {@link ListQuery} of its request.
	 */
	private static final class ListQueryResolver implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == ListQuery.class;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
			HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
			Assert.state(request != null, "only servlet requests have a query string");
			return new ListQuery(QueryParameters.path(request), QueryParameters.of(request));
		}

	}

}
