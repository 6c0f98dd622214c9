package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.careersite.dataset.files.OtherFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ResourceLoader;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the dataset loaded again when its files have changed, and have then rested for a
 * while. It looks at their times and sizes, which works on any disk, and where the folder
 * is a link that is turned to another.
 */
@Component
@EnableScheduling
class DatasetWatch {

	/** How long files that never rest are waited for, or a look may take. */
	private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

	/** The time of a change of anything about a file, which nobody can set. */
	private static final String UNIX = "unix:ctime,size,lastModifiedTime";

	private final DatasetLoader loader;

	private final @Nullable Path folder;

	private final long quiet;

	private Map<String, Object> seen;

	/** When the files changed first, and last; never if they are loaded as they are. */
	private @Nullable Long first;

	private long last;

	/** When the last look ended, or the watch began. */
	private volatile long looked = System.nanoTime();

	DatasetWatch(DatasetSettings settings, DatasetLoader loader, ResourceLoader resources) {
		this.loader = loader;
		this.folder = settings.watch() ? new Folder(resources, settings.dataset()).onDisk().orElse(null) : null;
		this.quiet = settings.quietTime().toNanos();
		this.seen = stamps();
	}

	/** Whatever a look throws, the next one happens. */
	@Scheduled(fixedDelay = 500)
	void look() {
		try {
			look(System.nanoTime());
		}
		catch (Throwable ex) {
			tell(ex);
		}
		this.looked = System.nanoTime();
	}

	private void tell(Throwable failure) {
		try {
			this.loader.fail(failure);
		}
		catch (Throwable ex) {
			// There is no memory even to tell of it
		}
	}

	/**
	 * @param time in nanoseconds
	 */
	void look(long time) {
		Map<String, Object> now = stamps();
		if (!now.equals(this.seen)) {
			this.seen = now;
			this.last = time;
			this.first = (this.first != null) ? this.first : time;
		}
		if (this.first != null && (time - this.last >= this.quiet || time - this.first >= this.quiet + PATIENCE)) {
			this.first = null;
			this.loader.reload();
		}
	}

	/** Whether somebody looks at a disk that does not answer. */
	boolean isStuck(long time) {
		return this.folder != null && time - this.looked > PATIENCE;
	}

	/** What tells a changed file from an unchanged one, by the names of the files. */
	private Map<String, Object> stamps() {
		Map<String, Object> stamps = new HashMap<>();
		Path watched = this.folder;
		if (watched == null) {
			return stamps;
		}
		List<String> names = new ArrayList<>(DatasetReader.NAMES);
		names.addAll(OtherFiles.of(watched));
		for (String name : names) {
			Path file = watched.resolve(name);
			try {
				boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
				stamps.put(name, Files.readAttributes(file, unix ? UNIX : "size,lastModifiedTime"));
			}
			catch (IOException ex) {
				// It is not there
			}
		}
		return stamps;
	}

}
