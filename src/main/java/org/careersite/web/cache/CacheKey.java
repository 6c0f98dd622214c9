package org.careersite.web.cache;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponseException;

/**
 * What an answer depends on: a path, however it was encoded, and the parameters that are
 * read there. Whoever makes the answer sees no more of the address than this, see
 * {@link AnonymousRequest}.
 *
 * @param path decoded, without the context path
 * @param parameters as {@link QueryParameters} reads them
 */
record CacheKey(String path, Map<String, String> parameters) {

	/** What a parameter takes beside its value, in characters. */
	private static final int ENTRY = 50;

	/**
	 * The key of what a request asks for; none if that can be no page: a path that ends
	 * with a slash is redirected, and a query string that cannot be read is refused.
	 */
	static @Nullable CacheKey of(HttpServletRequest request) {
		String path = QueryParameters.path(request);
		if (path.length() > 1 && path.endsWith("/")) {
			return null;
		}
		try {
			return new CacheKey(path, (request.getQueryString() == null) ? Map.of() : QueryParameters.of(request));
		}
		catch (ErrorResponseException | RequestRejectedException ex) {
			return null;
		}
	}

	/** About how many bytes it takes. */
	int weight() {
		int characters = this.path.length();
		for (Map.Entry<String, String> parameter : this.parameters.entrySet()) {
			characters += ENTRY + parameter.getValue().length();
		}
		return 2 * characters;
	}

}
