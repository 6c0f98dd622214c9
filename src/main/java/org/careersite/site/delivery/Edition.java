package org.careersite.site.delivery;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one career, as many as there is room for. Those that are asked for often
 * stay, so a flood of addresses that are asked for once drives out little; what is larger
 * than the room is not kept. Another career has another edition, and what is late for
 * this one goes with it.
 */
class Edition {

	/** About what an entry takes beyond its text and bytes. */
	private static final int OVERHEAD = 512;

	private final boolean keeps;

	private final AsyncCache<Place, Page> pages;

	/**
	 * An empty edition.
	 * @param room how many bytes it may keep; with 0 each page is made anew
	 */
	Edition(long room) {
		this.keeps = room > 0;
		this.pages = Caffeine.newBuilder().maximumWeight(room).weigher(Edition::weight).buildAsync();
	}

	/** The page, if it is kept. */
	@Nullable Page find(CacheKey key, Coding coding) {
		return this.pages.synchronous().getIfPresent(new Place(key, coding));
	}

	/** The page, made and packed if need be; none if there is none at its address. */
	@Nullable Page get(CacheKey key, Coding coding, Maker maker) throws IOException, ServletException {
		Maker plain = () -> keep(new Place(key, Coding.IDENTITY), maker);
		return (coding == Coding.IDENTITY) ? plain.make() : keep(new Place(key, coding), () -> {
			Page page = plain.make();
			return (page != null) ? page.in(coding) : null;
		});
	}

	/** The first who asks makes it, while others wait; they try too if that fails. */
	private @Nullable Page keep(Place place, Maker maker) throws IOException, ServletException {
		CompletableFuture<Page> mine = new CompletableFuture<>();
		CompletableFuture<Page> first = this.keeps ? this.pages.get(place, (asked, executor) -> mine) : mine;
		Page page = null;
		if (first != mine) {
			page = first.join();
			return (page != null) ? page : maker.make();
		}
		try {
			page = maker.make();
			return page;
		}
		finally {
			mine.complete(page);
		}
	}

	private static int weight(Place place, Page page) {
		return OVERHEAD + place.key().weight() + page.body().length;
	}

	/** Where a page is kept. */
	private record Place(CacheKey key, Coding coding) {
	}

	/** Makes a page, or finds that there is none at its address. */
	@FunctionalInterface
	interface Maker {

		@Nullable Page make() throws IOException, ServletException;

	}

}
