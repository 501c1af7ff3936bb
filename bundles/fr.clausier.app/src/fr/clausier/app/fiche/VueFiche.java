// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.fiche;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.clausier.app.etude.EtudeEditeur;
import fr.clausier.app.etude.ObservateurEtude;
import fr.clausier.app.etude.SuiviEtude;
import fr.clausier.app.etude.Textes;
import fr.clausier.dsl.ide.fiche.ChampFiche;
import fr.clausier.dsl.ide.fiche.FicheMarche;
import fr.clausier.dsl.ide.fiche.Fiches;
import fr.clausier.dsl.ide.fiche.SaisieRefusee;
import fr.clausier.dsl.ide.retouches.Retouche;
import fr.clausier.editor.session.DslSession;
import fr.clausier.editor.session.ReadContext;

/**
 * The purchase under the caret as a form. An entry changes its own words of the text and no other; undo and redo are those of the text. The
 * text stays the only thing that is saved.
 */
public final class VueFiche extends ViewPart implements ObservateurEtude {

	public static final String ID = "fr.clausier.app.fiche";

	/** What an entry leads to: changes, or a sentence. */
	private record Reponse(List<Retouche> retouches, String refus) {
	}

	private FormToolkit kit;
	private ScrolledForm form;
	private FicheEcran ecran;
	private SuiviEtude suivi;
	private EtudeEditeur etude;
	private int ligne;

	@Override
	public void createPartControl(Composite parent) {
		kit = new FormToolkit(parent.getDisplay());
		form = kit.createScrolledForm(parent);
		kit.decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(form.getBody());
		form.setText(Textes.ficheVide);
		duTexte(ActionFactory.UNDO);
		duTexte(ActionFactory.REDO);
		suivi = SuiviEtude.de(getSite().getWorkbenchWindow());
		suivi.ajouter(this);
	}

	/** Undo and redo of the form are those of the text that it changes. */
	private void duTexte(ActionFactory kind) {
		getSite().getService(IHandlerService.class).activateHandler(kind.getCommandId(), new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				suivi.editeur().map(e -> e.getAction(kind.getId())).ifPresent(IAction::run);
				return null;
			}
		});
	}

	@Override
	public void etude(EtudeEditeur nouvelle) {
		etude = nouvelle;
		montrer();
	}

	@Override
	public void curseur(int nouvelleLigne, int offset) {
		if (nouvelleLigne != ligne) {
			ligne = nouvelleLigne;
			montrer();
		}
	}

	private void montrer() {
		if (form.isDisposed()) {
			return;
		}
		Optional<FicheMarche> fiche = etude == null ? Optional.empty() : etude.fiche(ligne);
		if (fiche.isEmpty()) {
			vider();
			form.setText(Textes.ficheVide);
			return;
		}
		form.setText(fiche.get().titre().replace("&", "&&"));
		if (ecran == null || !ecran.convient(fiche.get())) {
			vider();
			ecran = new FicheEcran(kit, form.getBody(), fiche.get(), this::saisir);
			form.reflow(true);
		} else {
			ecran.montrer(fiche.get());
		}
	}

	private void vider() {
		ecran = null;
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
	}

	/** Asks the session what the entry changes, then changes the text if it is still the same. */
	private void saisir(ChampFiche champ, String saisie) {
		EtudeEditeur asked = etude;
		Optional<ITextEditor> editor = suivi.editeur();
		if (asked == null || editor.isEmpty()) {
			return;
		}
		IDocument document = editor.get().getDocumentProvider().getDocument(editor.get().getEditorInput());
		int version = DslSession.get().openDocument(document).map(o -> o.version()).orElse(-1);
		DslSession.get().read(asked.uri(), context -> reponse(context, champ, saisie)).thenAccept(answer -> {
			if (answer != null && !form.isDisposed()) {
				form.getDisplay().asyncExec(() -> {
					boolean same = DslSession.get().openDocument(document).map(o -> o.version() == version).orElse(false);
					if (!form.isDisposed() && same) {
						appliquer(editor.get(), document, champ, answer);
					}
				});
			}
		});
	}

	private static Reponse reponse(ReadContext context, ChampFiche champ, String saisie) {
		try {
			return new Reponse(context.service(Fiches.class).changer(context.resource(), champ, saisie), "");
		} catch (SaisieRefusee e) {
			return new Reponse(List.of(), e.getMessage());
		}
	}

	private void appliquer(ITextEditor editor, IDocument document, ChampFiche champ, Reponse answer) {
		form.setMessage(answer.refus().isEmpty() ? null : answer.refus(), answer.refus().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		if (!answer.refus().isEmpty()) {
			ecran.oublier(champ);
			return;
		}
		if (answer.retouches().isEmpty()) {
			return;
		}
		MultiTextEdit edits = new MultiTextEdit();
		answer.retouches().forEach(r -> edits.addChild(new ReplaceEdit(r.offset(), r.longueur(), r.texte())));
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		if (target != null) {
			target.beginCompoundChange();
		}
		try {
			edits.apply(document);
		} catch (BadLocationException | MalformedTreeException e) {
			ILog.get().error("An entry of the form could not be written", e);
		} finally {
			if (target != null) {
				target.endCompoundChange();
			}
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		suivi.retirer(this);
		kit.dispose();
		super.dispose();
	}
}
