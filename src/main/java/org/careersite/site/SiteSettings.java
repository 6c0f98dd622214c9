package org.careersite.site;

import java.net.URI;
import java.net.URISyntaxException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the site has to be told about itself.
 *
 * @param baseUrl where the world finds it: what stands before each path in an address
 * that is read elsewhere. It is never taken from a request, whose headers anybody can
 * write
 */
@ConfigurationProperties("site")
public record SiteSettings(@DefaultValue("http://localhost:8080") String baseUrl) {

	public SiteSettings {
		if (!isBase(baseUrl)) {
			throw new IllegalArgumentException(("site.base-url is “%s”. Write the address that the site has for its "
					+ "readers, with http or https and without a slash, query or fragment at the end: "
					+ "https://career.example.org")
				.formatted(baseUrl));
		}
	}

	/** The whole address of a path of the site. */
	public String address(String path) {
		return this.baseUrl + path;
	}

	private static boolean isBase(String url) {
		try {
			URI uri = new URI(url);
			return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null
					&& !url.endsWith("/");
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
