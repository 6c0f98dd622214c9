package org.careersite.career.snapshot;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.springframework.stereotype.Component;

/**
 * Keeps those who read the career apart from the moment in which another takes its place:
 * many read at once; the lock waits for them, and they for it.
 */
@Component
public class DatasetLock {

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

	/** Held by whoever makes something of the career, for as long as that takes. */
	public Lock reading() {
		return this.lock.readLock();
	}

	/** From here to its end nobody reads. */
	public void begin() {
		this.lock.writeLock().lock();
	}

	/** Ends it, if this thread has begun it. */
	public void end() {
		if (this.lock.isWriteLockedByCurrentThread()) {
			this.lock.writeLock().unlock();
		}
	}

}
