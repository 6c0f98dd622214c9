package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class DatasetWatchTests {

	private static final Duration QUIET = Duration.ofSeconds(2);

	private final Reloading reloading = mock(Reloading.class);

	private final AtomicLong now = new AtomicLong();

	@TempDir
	private Path root;

	private DatasetFolder folder;

	private DatasetWatch watch;

	@BeforeEach
	void watchTheFolder() throws IOException {
		this.folder = DatasetFolder.in(Files.createDirectory(this.root.resolve("career")));
		this.watch = watch(new DatasetSettings(this.folder.location(), true, QUIET));
	}

	@Test
	void leavesFilesAloneThatDoNotChange() {
		look(0);
		look(10_000);

		verify(this.reloading, never()).reload();
	}

	@Test
	void loadsAChangeOnceItHasRested() {
		this.folder.append("works.yaml", "# changed\n");

		look(500);
		look(1_000);
		verify(this.reloading, never()).reload();

		look(2_500);
		look(3_000);
		look(60_000);
		verify(this.reloading, times(1)).reload();
	}

	@Test
	void watchesAFolderThatIsNamedByItsPath() {
		this.watch.destroy();
		this.watch = watch(new DatasetSettings(this.root.resolve("career").toString(), true, QUIET));
		this.folder.append("works.yaml", "# changed\n");

		look(500);
		look(2_500);

		verify(this.reloading, times(1)).reload();
	}

	@Test
	void waitsForWhoeverGoesOnWriting() {
		for (int second = 0; second < 10; second++) {
			this.folder.append("works.yaml", "# changed\n");
			look(1_000 * second);
		}
		verify(this.reloading, never()).reload();

		look(11_500);

		verify(this.reloading, times(1)).reload();
	}

	@Test
	void noticesFilesThatComeAndGo() {
		this.folder.delete("events.yaml");
		look(0);
		look(2_000);
		this.folder.write("events.yaml", "events: []\n");
		look(3_000);
		look(5_000);

		verify(this.reloading, times(2)).reload();
	}

	@Test
	void noticesALinkThatIsTurnedToAnotherFolder() throws IOException {
		Path link = Files.createSymbolicLink(this.root.resolve("current"), this.root.resolve("career"));
		this.watch = watch(new DatasetSettings(link.toUri().toString(), true, QUIET));
		DatasetFolder.in(Files.createDirectory(this.root.resolve("next"))).append("works.yaml", "# next\n");

		Files.delete(link);
		Files.createSymbolicLink(link, this.root.resolve("next"));
		look(0);
		look(2_000);

		verify(this.reloading, times(1)).reload();
	}

	@Test
	void looksAtNothingIfItIsNotWanted() {
		this.watch = watch(new DatasetSettings(this.folder.location(), false, QUIET));

		this.folder.append("works.yaml", "# changed\n");
		look(0);
		look(10_000);

		verify(this.reloading, never()).reload();
	}

	@Test
	void looksAtNothingOnTheClassPath() {
		this.watch = watch(new DatasetSettings("classpath:/career/", true, QUIET));

		look(0);
		look(10_000);

		verify(this.reloading, never()).reload();
	}

	private DatasetWatch watch(DatasetSettings settings) {
		return new DatasetWatch(settings, this.reloading, new DefaultResourceLoader(), this.now::get);
	}

	private void look(long milliseconds) {
		this.now.set(Duration.ofMillis(milliseconds).toNanos());
		this.watch.look();
	}

}
