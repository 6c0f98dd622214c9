package org.careersite.dataset;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Has the dataset loaded again when its files have changed, and have then rested for a
 * while. It looks at their times and sizes, which works on any disk, and where the folder
 * is a link that is turned to another.
 */
@Component
class DatasetWatch implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DatasetWatch.class);

	/** Milliseconds between two looks. */
	private static final long INTERVAL = 500;

	private final Reloading reloading;

	private final @Nullable File folder;

	private final long quiet;

	private final LongSupplier nanoTime;

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "dataset-watch");
		thread.setDaemon(true);
		return thread;
	});

	private Map<String, String> seen;

	/** Since when the files rest; none if they are loaded as they are. */
	private @Nullable Long since;

	@Autowired
	DatasetWatch(DatasetSettings settings, Reloading reloading, ResourceLoader resources) {
		this(settings, reloading, resources, System::nanoTime);
	}

	DatasetWatch(DatasetSettings settings, Reloading reloading, ResourceLoader resources, LongSupplier nanoTime) {
		this.reloading = reloading;
		this.folder = settings.watch()
				? new Folder(resources, settings.dataset()).onDisk().map(Path::toFile).orElse(null) : null;
		this.quiet = settings.quietTime().toNanos();
		this.nanoTime = nanoTime;
		this.seen = files();
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.folder != null) {
			this.looking.scheduleWithFixedDelay(this::look, INTERVAL, INTERVAL, TimeUnit.MILLISECONDS);
			log.info("Watching {}", this.folder);
		}
	}

	void look() {
		Map<String, String> now = files();
		if (!now.equals(this.seen)) {
			this.seen = now;
			this.since = this.nanoTime.getAsLong();
		}
		else if (this.since != null && this.nanoTime.getAsLong() - this.since >= this.quiet) {
			this.since = null;
			this.reloading.reload();
		}
	}

	@Override
	public void destroy() {
		this.looking.shutdownNow();
	}

	private Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		File[] all = (this.folder != null) ? this.folder.listFiles(File::isFile) : null;
		for (File file : (all != null) ? all : new File[0]) {
			files.put(file.getName(), file.length() + " " + file.lastModified());
		}
		return files;
	}

}
