package org.careersite.site;

import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives each answer an ETag made from its bytes, for GET and HEAD alike. A weak one: the
 * container does not compress what has a strong one. Static files are left alone, their
 * address names their content.
 */
@Component
class Etags extends ShallowEtagHeaderFilter {

	private final String files;

	Etags(Assets assets) {
		this.files = assets.folder() + "/";
		setWriteWeakETag(true);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + this.files);
	}

	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
			InputStream body) {
		return super.isEligibleForEtag(request, response, status, body)
				|| HttpMethod.HEAD.matches(request.getMethod()) && status == HttpServletResponse.SC_OK;
	}

}
