// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.etude;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.etude.AchatEtudie;
import fr.clausier.clauses.etude.EtudeAchat;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.ide.fiche.Fiches;
import fr.clausier.dsl.ide.mining.Chiffre;
import fr.clausier.dsl.ide.mining.EffetSpaser;
import fr.clausier.dsl.validation.Voisinage;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.OpenDocument;
import fr.clausier.editor.session.ReadContext;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/**
 * Follows the editor of one window: which text, which line, what follows from it. The study runs on the session's threads, some time
 * after the last key, and only while a view wants it.
 */
public final class SuiviEtude {

	/** Pause of the keyboard after which a study begins, milliseconds: a study holds back the next check for as long as it lasts. */
	private static final int PAUSE = 350;
	private static final int REPOS_CURSEUR = 120;

	private static final Map<IWorkbenchWindow, SuiviEtude> SUIVIS = new HashMap<>();

	private final IWorkbenchWindow fenetre;
	private final List<ObservateurEtude> observateurs = new CopyOnWriteArrayList<>();
	private final Job travail = Job.createSystem("Étude de l'achat", (ICoreRunnable) m -> etudier());
	private final Runnable apresControle = () -> travail.schedule(PAUSE);
	private final CaretListener curseur = e -> reposer();
	private final Runnable repos = this::direCurseur;
	private ITextEditor editeur;
	private StyledText texte;
	/** Read by the study's thread. */
	private volatile IDocument document;
	private EtudeEditeur derniere;

	private SuiviEtude(IWorkbenchWindow fenetre) {
		this.fenetre = fenetre;
	}

	/** The one of a window; call on the user interface thread. */
	public static SuiviEtude de(IWorkbenchWindow fenetre) {
		return SUIVIS.computeIfAbsent(fenetre, SuiviEtude::new);
	}

	/** Begins to tell a view; what is known already is told at once. */
	public void ajouter(ObservateurEtude observateur) {
		observateurs.add(observateur);
		if (observateurs.size() == 1) {
			fenetre.getPartService().addPartListener(parts);
			DslSession.get().addBuildListener(apresControle);
			suivre(fenetre.getActivePage());
		}
		observateur.etude(derniere);
		direCurseur();
	}

	public void retirer(ObservateurEtude observateur) {
		observateurs.remove(observateur);
		if (observateurs.isEmpty()) {
			fenetre.getPartService().removePartListener(parts);
			DslSession.get().removeBuildListener(apresControle);
			lacher();
			SUIVIS.remove(fenetre);
		}
	}

	/** @return the editor that is followed */
	public Optional<ITextEditor> editeur() {
		return Optional.ofNullable(editeur);
	}

	/** Shows a line of the followed text. @param ligne from 1 */
	public void montrer(int ligne) {
		if (editeur != null && document != null && ligne > 0) {
			try {
				fenetre.getActivePage().activate(editeur);
				editeur.selectAndReveal(document.getLineOffset(Math.min(ligne, document.getNumberOfLines()) - 1), 0);
			} catch (BadLocationException e) {
				// The text was cut meanwhile; the next study tells.
				travail.schedule(PAUSE);
			}
		}
	}

	private void suivre(IWorkbenchPage page) {
		IEditorPart part = page == null ? null : page.getActiveEditor();
		ITextEditor next = part instanceof ITextEditor text && part.getEditorInput().getName().endsWith(".marche") ? text : null;
		if (next == editeur) {
			return;
		}
		lacher();
		if (next != null && next.getAdapter(ITextViewer.class) instanceof ITextViewer viewer && viewer.getTextWidget() != null) {
			editeur = next;
			texte = viewer.getTextWidget();
			document = viewer.getDocument();
			texte.addCaretListener(curseur);
			travail.schedule();
		} else {
			derniere = null;
			observateurs.forEach(o -> o.etude(null));
		}
	}

	private void lacher() {
		if (texte != null && !texte.isDisposed()) {
			texte.removeCaretListener(curseur);
		}
		editeur = null;
		texte = null;
		document = null;
	}

	/** On a thread of its own: asks, and passes the answer on. */
	private void etudier() {
		IDocument studied = document;
		if (studied == null) {
			return;
		}
		DslSession session = DslSession.get();
		Optional<OpenDocument> open = session.openDocument(studied);
		if (open.isEmpty()) {
			// The session connects to a text a moment after the editor shows it.
			travail.schedule(PAUSE);
			return;
		}
		int version = open.get().version();
		LocalDate today = LocalDate.now();
		session.read(open.get().uri(), context -> etude(context, version, today)).thenAccept(study -> {
			if (study != null) {
				Display display = fenetre.getWorkbench().getDisplay();
				if (!display.isDisposed()) {
					display.asyncExec(() -> dire(studied, study));
				}
			}
		});
	}

	private static EtudeEditeur etude(ReadContext context, int version, LocalDate today) {
		Resource resource = context.resource();
		Voisinage neighbours = context.service(Voisinage.class);
		EffetSpaser effects = context.service(EffetSpaser.class);
		Fiches forms = context.service(Fiches.class);
		List<AchatEtudie> studied = new ArrayList<>();
		Map<String, List<Chiffre>> moved = new HashMap<>();
		if (neighbours != null && !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Fichier file) {
			Bibliotheque library = bibliotheque(neighbours, resource);
			Portefeuille folder = neighbours.portefeuille(resource);
			for (Marche marche : file.getElements().stream().filter(Marche.class::isInstance).map(Marche.class::cast).toList()) {
				if (context.cancel().isCanceled()) {
					throw new java.util.concurrent.CancellationException();
				}
				AchatEtudie study = EtudeAchat.de(marche, folder, library, today);
				studied.add(study);
				moved.put(study.nom(), effects == null ? List.of() : effects.de(marche));
			}
		}
		return new EtudeEditeur(context.uri(), version, studied, forms == null ? List.of() : forms.de(context.resource()), moved);
	}

	private static Bibliotheque bibliotheque(Voisinage neighbours, Resource resource) {
		try {
			return Bibliotheque.effective(neighbours.bibliotheques(resource));
		} catch (ErreurGabarit e) {
			// A clause that is being written is told in its own file; meanwhile the national ones hold.
			return Bibliotheque.standard();
		}
	}

	private void dire(IDocument studied, EtudeEditeur study) {
		if (studied == document) {
			derniere = study;
			observateurs.forEach(o -> o.etude(study));
			direCurseur();
		}
	}

	private void reposer() {
		texte.getDisplay().timerExec(REPOS_CURSEUR, repos);
	}

	private void direCurseur() {
		if (texte == null || texte.isDisposed() || document == null || !(editeur.getAdapter(ITextViewer.class) instanceof ITextViewer viewer)) {
			return;
		}
		int shown = texte.getCaretOffset();
		int offset = viewer instanceof ITextViewerExtension5 folded ? folded.widgetOffset2ModelOffset(shown) : shown;
		try {
			int line = document.getLineOfOffset(Math.max(0, offset)) + 1;
			observateurs.forEach(o -> o.curseur(line, offset));
		} catch (BadLocationException e) {
			// The caret is told again when it moves.
			return;
		}
	}

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			suivre(reference.getPage());
		}

		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			suivre(reference.getPage());
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			suivre(reference.getPage());
		}
	};
}
