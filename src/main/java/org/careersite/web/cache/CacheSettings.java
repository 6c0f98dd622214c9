package org.careersite.web.cache;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.CacheControl;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How long answers are kept, here and elsewhere.
 *
 * @param room how many bytes of finished pages the site keeps; 0 makes each anew
 * @param warmUp whether the main pages are made before anybody asks for them
 * @param maxAge how long others may keep a page without asking again
 * @param staleWhileRevalidate how much longer they may show it while they ask (RFC 5861)
 * @param staleIfError how much longer they may show it while the site does not answer
 */
@ConfigurationProperties("site.cache")
record CacheSettings(@DefaultValue("32MB") DataSize room, @DefaultValue("true") boolean warmUp,
		@DefaultValue("5m") Duration maxAge, @DefaultValue("1m") Duration staleWhileRevalidate,
		@DefaultValue("1d") Duration staleIfError) {

	CacheSettings {
		refuse(room.isNegative(), "room", room, "how many bytes of pages are kept, such as 32MB; 0B keeps none");
		notNegative("max-age", maxAge);
		notNegative("stale-while-revalidate", staleWhileRevalidate);
		notNegative("stale-if-error", staleIfError);
	}

	String header() {
		return String.valueOf(CacheControl.maxAge(this.maxAge)
			.cachePublic()
			.staleWhileRevalidate(this.staleWhileRevalidate)
			.staleIfError(this.staleIfError)
			.getHeaderValue());
	}

	private static void notNegative(String name, Duration time) {
		refuse(time.isNegative(), name, time, "a time such as 5m or 1h, or 0s");
	}

	private static void refuse(boolean wrong, String name, Object value, String right) {
		Assert.isTrue(!wrong, () -> "site.cache." + name + " is " + value + ". Write " + right);
	}

}
