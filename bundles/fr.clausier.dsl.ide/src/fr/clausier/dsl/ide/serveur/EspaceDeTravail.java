// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.inject.Inject;

import fr.clausier.dsl.ide.texte.TexteIndexe;

/**
 * The files that the server knows. A file outside of every open folder brings its own folder with it, and takes it away when it is closed.
 * A question about a file that nobody knows has no answer, where the stock manager would keep an empty resource for ever.
 */
final class EspaceDeTravail extends WorkspaceManager {

	private final IResourceServiceProvider.Registry languages;
	private final UriExtensions uris;
	private final Set<URI> seuls = new LinkedHashSet<>();
	/** What was last said of each file. */
	private final Map<URI, List<String>> said = new ConcurrentHashMap<>();
	private Procedure2<? super URI, ? super Iterable<Issue>> listener;
	private boolean started;

	@Inject
	EspaceDeTravail(IResourceServiceProvider.Registry languages, UriExtensions uris) {
		this.languages = languages;
		this.uris = uris;
	}

	@Override
	public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancel) {
		listener = issues;
		super.initialize(folders, this::publier, cancel);
	}

	/** A text that changed takes its marks along in the client, and loses some: they are told again even when they are the same. */
	private void publier(URI file, Iterable<Issue> issues) {
		said.put(file, resume(issues));
		listener.apply(file, issues);
	}

	/** Tells the problems of a file that did not change, unless the client knows them. */
	void publierSiNouveau(URI file, Iterable<Issue> issues) {
		if (!resume(issues).equals(said.get(file))) {
			publier(file, issues);
		}
	}

	private static List<String> resume(Iterable<Issue> issues) {
		List<String> said = new ArrayList<>();
		issues.forEach(i -> said.add(i.getSeverity() + " " + i.getCode() + " " + i.getOffset() + " " + i.getLength() + " " + i.getMessage()));
		return said;
	}

	/** The files of a folder that are known, not of those below it. */
	List<URI> fichiers(URI folder) {
		List<URI> files = new ArrayList<>();
		getIndex().getAllResourceDescriptions().forEach(d -> {
			if (folder.equals(DossierSeul.de(d.getURI()))) {
				files.add(d.getURI());
			}
		});
		return files;
	}

	@Override
	protected IWorkspaceConfig createWorkspaceConfig() {
		Dossiers folders = new Dossiers();
		for (WorkspaceFolder folder : getWorkspaceFolders()) {
			if (folder != null && folder.getUri() != null) {
				folders.ajouter(uris.toUri(folder.getUri()));
			}
		}
		seuls.removeIf(folder -> folders.findProjectContaining(folder.trimSegments(1).appendSegment("fichier")) != null);
		seuls.forEach(folders::ajouterSeul);
		started = true;
		return folders;
	}

	@Override
	protected IWorkspaceConfig getWorkspaceConfig() {
		if (!started) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.ServerNotInitialized, "Le serveur n'a pas encore reçu « initialize ».", null));
		}
		return super.getWorkspaceConfig();
	}

	@Override
	public Buildable didOpen(URI uri, Integer version, String contents) {
		getOpenDocuments().put(uri, new TexteIndexe(version, contents));
		return didChangeFiles(List.of(uri), List.of());
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		Buildable build = super.didChangeTextDocumentContent(uri, version, changes);
		// The stock manager counts the changes itself; the version is the client's to give.
		getOpenDocuments().computeIfPresent(uri, (file, document) -> TexteIndexe.de(document).version(version));
		return build;
	}

	@Override
	public Buildable didClose(URI uri) {
		URI folder = DossierSeul.de(uri);
		Buildable build = super.didClose(uri);
		if (!seuls.contains(folder) || getOpenDocuments().keySet().stream().anyMatch(open -> folder.equals(DossierSeul.de(open)))) {
			return build;
		}
		// What waits to be built is forgotten by nobody: it must not outlive its folder.
		build.build(CancelIndicator.NullImpl);
		seuls.remove(folder);
		refreshWorkspaceConfig(CancelIndicator.NullImpl);
		return Buildable.NO_BUILD;
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
		didChangeFiles(List.of(), List.of()).build(CancelIndicator.NullImpl);
		super.didChangeWorkspaceFolders(params, cancel);
	}

	@Override
	public Buildable didChangeFiles(List<URI> changed, List<URI> deleted) {
		List<URI> known = changed.stream().filter(this::connu).toList();
		for (URI file : known) {
			if (getProjectConfig(file) == null && isDocumentOpen(file) && seuls.add(DossierSeul.de(file))) {
				refreshWorkspaceConfig(CancelIndicator.NullImpl);
			}
		}
		return super.didChangeFiles(known.stream().filter(this::place).toList(), deleted.stream().filter(this::connu).filter(this::place).toList());
	}

	private boolean connu(URI file) {
		return languages.getResourceServiceProvider(file) != null;
	}

	private boolean place(URI file) {
		return getProjectConfig(file) != null;
	}

	@Override
	protected IProjectConfig getProjectConfig(URI uri) {
		return getWorkspaceConfig().findProjectContaining(uri);
	}

	/** @return what the work makes of the file; null for a file that is neither open nor on disk */
	@Override
	public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		Pair<? super Document, ? super XtextResource> file = read(uri);
		return file == null ? null : work.apply((Document) file.getFirst(), (XtextResource) file.getSecond());
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		URI file = uri.trimFragment();
		ProjectManager project = connu(file) ? getProjectManager(file) : null;
		if (project == null || project.getResourceSet() == null || !isDocumentOpen(file) && !exists(file)) {
			return null;
		}
		try {
			Resource resource = project.getResource(file);
			return resource instanceof XtextResource read && read.getParseResult() != null ? Tuples.pair(getDocument(read), read) : null;
		} catch (WrappedException e) {
			// Gone between the look and the reading.
			return null;
		}
	}

	@Override
	protected Document getDocument(XtextResource resource) {
		return TexteIndexe.de(super.getDocument(resource));
	}
}
