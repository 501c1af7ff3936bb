// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** The folder of a file that was opened on its own: its neighbours count, what is below does not, for it may be a whole home directory. */
record DossierSeul(URI dossier, IWorkspaceConfig espace) implements IProjectConfig, ISourceFolder {

	static final String MARQUE = "seul:";

	/** The folder of a file. */
	static URI de(URI file) {
		return file.isHierarchical() && file.segmentCount() > 0 ? file.trimSegments(1).appendSegment("") : file;
	}

	@Override
	public String getName() {
		return MARQUE + dossier;
	}

	@Override
	public URI getPath() {
		return dossier;
	}

	@Override
	public boolean contains(URI uri) {
		return dossier.equals(de(uri));
	}

	@Override
	public List<URI> getAllResources(IFileSystemScanner scanner) {
		List<URI> files = new ArrayList<>();
		if (dossier.isFile()) {
			FichiersOuverts.beside(dossier, files::add);
		}
		return files;
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of(this);
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI member) {
		return contains(member) ? this : null;
	}

	@Override
	public IWorkspaceConfig getWorkspaceConfig() {
		return espace;
	}
}
