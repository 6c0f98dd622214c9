package org.careersite.site;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets caches keep what programs are answered, unless it is an error.
 */
@ControllerAdvice
public class Caching implements ResponseBodyAdvice<Object> {

	/**
	 * For whatever changes only with the dataset: anybody may keep it for five minutes.
	 */
	public static final CacheControl DATA = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (response instanceof ServletServerHttpResponse answer && mayBeKept(answer.getServletResponse())) {
			response.getHeaders().setCacheControl(DATA);
		}
		return body;
	}

	private static boolean mayBeKept(HttpServletResponse response) {
		return response.getStatus() == HttpServletResponse.SC_OK
				&& response.getHeader(HttpHeaders.CACHE_CONTROL) == null;
	}

}
