package org.careersite.site;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many do at once what takes much memory or time. A few more wait for their
 * turn, though not for long, and whoever comes beyond these is sent away, so that a crowd
 * can take neither all the memory nor all the threads.
 */
public final class Turns {

	/** How long one waits for a turn, in seconds. */
	private static final int PATIENCE = 5;

	private final Semaphore free;

	private final int waiting;

	/**
	 * Nobody has a turn yet.
	 * @param atOnce how many may have a turn at once
	 * @param waiting how many may wait for one, at least 1
	 */
	public Turns(int atOnce, int waiting) {
		this.free = new Semaphore(atOnce, true);
		this.waiting = waiting;
	}

	/**
	 * Does something when its turn comes.
	 * @throws BusyException if it does not come soon
	 */
	public <T> T take(Supplier<T> work) {
		if (!begin()) {
			throw new BusyException();
		}
		try {
			return work.get();
		}
		finally {
			end();
		}
	}

	/** Waits for a turn, which is then to be {@link #end ended}; false if none comes. */
	public boolean begin() {
		try {
			return this.free.getQueueLength() < this.waiting && this.free.tryAcquire(PATIENCE, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Gives the turn to the next. */
	public void end() {
		this.free.release();
	}

}
