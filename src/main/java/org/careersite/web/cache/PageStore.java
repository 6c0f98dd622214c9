package org.careersite.web.cache;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one career, as many as there is room for. Those that are asked for often
 * stay, so a flood of addresses that are asked for once drives out little; what is larger
 * than the room is not kept. Another career has another store, and what is late for this
 * one goes with it.
 */
class PageStore {

	/** About what an entry takes beyond its text and bytes. */
	private static final int OVERHEAD = 512;

	private final boolean keeps;

	private final AsyncCache<CacheKey, CachedResponse> pages;

	/** A store for so many bytes; with none, each page is made anew. */
	PageStore(long room) {
		this.keeps = room > 0;
		this.pages = Caffeine.newBuilder()
			.executor(Runnable::run)
			.maximumWeight(room)
			.weigher(PageStore::weight)
			.buildAsync();
	}

	@Nullable CachedResponse find(CacheKey key) {
		return this.pages.synchronous().getIfPresent(key);
	}

	/**
	 * The page, made if need be; none if there is none at its address. The first who asks
	 * makes it, while others wait; they try too if that fails.
	 */
	@Nullable CachedResponse get(CacheKey key, Maker maker) throws IOException, ServletException {
		CompletableFuture<CachedResponse> mine = new CompletableFuture<>();
		CompletableFuture<CachedResponse> first = this.keeps ? this.pages.get(key, (asked, executor) -> mine) : mine;
		CachedResponse page = (first != mine) ? first.join() : null;
		try {
			page = (page != null) ? page : maker.make();
			return page;
		}
		finally {
			mine.complete(page);
		}
	}

	/** Packed twice, a page takes about half as much again. */
	private static int weight(CacheKey key, CachedResponse page) {
		return OVERHEAD + 2 * key.toString().length() + page.body().length * 3 / 2;
	}

	/** Makes a page, or finds that there is none at its address. */
	@FunctionalInterface
	interface Maker {

		@Nullable CachedResponse make() throws IOException, ServletException;

	}

}
