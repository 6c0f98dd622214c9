package org.careersite.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few at once do what takes much time or memory; some more wait briefly for a
 * turn, the rest are told that the site is busy.
 */
public final class Turns {

	private final Semaphore free;

	private final int mostWaiting;

	private final Duration wait;

	private final String busy;

	/**
	 * Turns for one sort of work.
	 * @param mostWaiting how many may wait for a turn
	 * @param wait how long one waits at most
	 * @param busy the message for who gets no turn
	 */
	public Turns(int atOnce, int mostWaiting, Duration wait, String busy) {
		this.free = new Semaphore(atOnce, true);
		this.mostWaiting = mostWaiting;
		this.wait = wait;
		this.busy = busy;
	}

	/**
	 * Does something when it has a turn.
	 * @throws BusyException if there is none soon
	 */
	public <T> T take(Supplier<T> work) {
		if (!begin()) {
			throw new BusyException(this.busy);
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
			// Not ahead of those who wait
			return this.free.tryAcquire(0, TimeUnit.NANOSECONDS) || this.free.getQueueLength() < this.mostWaiting
					&& this.free.tryAcquire(this.wait.toNanos(), TimeUnit.NANOSECONDS);
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
