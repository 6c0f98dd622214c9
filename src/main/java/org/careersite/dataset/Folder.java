package org.careersite.dataset;

import java.io.File;
import java.io.IOException;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;

/**
 * A dataset folder, named by a Spring resource location or by a path, with or without a
 * slash at the end.
 */
final class Folder {

	private final ResourceLoader resources;

	/** As the maintainer wrote it. */
	private final String name;

	private final String location;

	Folder(ResourceLoader resources, String name) {
		this.resources = resources;
		this.name = name;
		String location = ResourceUtils.isUrl(name) ? name : new File(name).toURI().toString();
		this.location = location.endsWith("/") ? location : location + "/";
	}

	/** One of its files, whether it is there or not. */
	Resource file(String file) {
		return this.resources.getResource(this.location + file);
	}

	/** The folder on a disk, where files can change; none on the class path. */
	Optional<File> onDisk() {
		try {
			return this.location.startsWith(ResourceUtils.FILE_URL_PREFIX)
					? Optional.of(this.resources.getResource(this.location).getFile()) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** What keeps its files from being looked for, if anything does. */
	Optional<Fault> fault() {
		return onDisk().flatMap(Folder::complaint).map((complaint) -> Fault.of(this.name, complaint));
	}

	private static Optional<String> complaint(File folder) {
		if (!folder.exists()) {
			return Optional.of("there is no such folder");
		}
		if (!folder.isDirectory()) {
			return Optional.of("it is a file, not a folder");
		}
		return folder.canRead() && folder.canExecute() ? Optional.empty()
				: Optional.of("the folder cannot be read; whoever runs the site needs permission to");
	}

	/** As a message names it. */
	@Override
	public String toString() {
		return this.name.endsWith("/") ? this.name : this.name + "/";
	}

}
