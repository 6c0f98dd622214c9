package org.careersite.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What the site has to be told about itself.
 *
 * @param baseUrl where the world finds it: what stands before each path in an address
 * that is read elsewhere. Its path, if it has one, stands before each link within the
 * site, too. It is never taken from a request, whose headers anybody can write
 * @param security whom to tell of a hole in the site's security, and until when that
 * holds
 */
@ConfigurationProperties("site")
public record SiteSettings(String baseUrl, @DefaultValue Security security) {

	@ConstructorBinding
	public SiteSettings {
		String base = StringUtils.trimTrailingCharacter(baseUrl, '/');
		if (!isBase(base)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
					"site.base-url is “%s”. Write the address that the site has for its "
							+ "readers, with http or https and without a query or fragment: https://career.example.org",
					baseUrl));
		}
		baseUrl = base;
	}

	/** A site with just its base set. */
	public SiteSettings(String baseUrl) {
		this(baseUrl, Security.NONE);
	}

	/** The whole address of a path of the site. */
	public String address(String path) {
		return this.baseUrl + path;
	}

	/** The path of the base, such as {@code /career}; empty if it has none. */
	public String path() {
		return URI.create(this.baseUrl).getRawPath();
	}

	private static boolean isBase(String url) {
		try {
			URI uri = new URI(url);
			return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null
					&& uri.normalize().equals(uri);
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/**
	 * What {@code /.well-known/security.txt} says (RFC 9116); both or neither.
	 *
	 * @param contact where to write or call: a {@code mailto:}, {@code https:} or
	 * {@code tel:} address
	 * @param expires when that stops being true, as RFC 3339 writes a time
	 */
	public record Security(@Nullable String contact, @Nullable String expires) {

		/** Nobody to tell. */
		public static final Security NONE = new Security(null, null);

		public Security {
			if ((contact == null) != (expires == null)) {
				throw new IllegalArgumentException(
						String.format(Locale.ROOT, "site.security.%s is missing: set contact and expires, or neither",
								(contact == null) ? "contact" : "expires"));
			}
			if (contact != null && !isContact(contact)) {
				throw new IllegalArgumentException(
						String.format(Locale.ROOT, "site.security.contact is “%s”. Write an address with mailto:, "
								+ "https: or tel: before it: mailto:security@example.org", contact));
			}
			if (expires != null && !isTime(expires)) {
				throw new IllegalArgumentException(String.format(Locale.ROOT,
						"site.security.expires is “%s”. Write a time with its zone: 2027-11-22T00:00:00Z", expires));
			}
		}

		private static boolean isContact(String address) {
			try {
				URI uri = new URI(address);
				return Set.of("mailto", "https", "tel").contains(String.valueOf(uri.getScheme()));
			}
			catch (URISyntaxException ex) {
				return false;
			}
		}

		private static boolean isTime(String text) {
			try {
				OffsetDateTime.parse(text);
				return true;
			}
			catch (DateTimeException ex) {
				return false;
			}
		}

	}

}
