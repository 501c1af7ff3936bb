// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.reperes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.apercu.VueApercu;
import fr.clausier.app.etude.EtudeEditeur;
import fr.clausier.app.etude.ObservateurEtude;
import fr.clausier.app.etude.SuiviEtude;
import fr.clausier.app.etude.Textes;
import fr.clausier.clauses.etude.AchatEtudie;
import fr.clausier.clauses.etude.ClauseEmployee;
import fr.clausier.clauses.etude.ClauseEmployee.Place;
import fr.clausier.editor.hover.Meaning;
import fr.clausier.editor.session.DslSession;

/** Follows the caret: the rule and the article under it, the clauses that the line calls for, what to watch, the documents it feeds. */
public final class VueReperes extends ViewPart implements ObservateurEtude {

	public static final String ID = "fr.clausier.app.reperes";

	private static final String PIECE = "piece:";
	private static final int MARGE = 10;

	private StyledText text;
	private SuiviEtude suivi;
	private EtudeEditeur etude;
	private int ligne;
	private int question;

	@Override
	public void createPartControl(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGE, MARGE, MARGE, MARGE);
		text.setAlwaysShowScrollBars(false);
		text.setText(Textes.reperesVide);
		text.addListener(SWT.MouseDown, e -> suivreLien(text.getOffsetAtPoint(new Point(e.x, e.y))));
		text.addListener(SWT.KeyDown, e -> {
			if (e.character == SWT.CR) {
				suivreLien(text.getCaretOffset());
			}
		});
		suivi = SuiviEtude.de(getSite().getWorkbenchWindow());
		suivi.ajouter(this);
	}

	@Override
	public void etude(EtudeEditeur nouvelle) {
		etude = nouvelle;
		if (nouvelle == null && !text.isDisposed()) {
			text.setText(Textes.reperesVide);
		}
	}

	@Override
	public void curseur(int nouvelleLigne, int offset) {
		ligne = nouvelleLigne;
		int number = ++question;
		if (etude == null) {
			return;
		}
		DslSession.get().read(etude.uri(), context -> Meaning.of(context, offset).orElse("")).thenAccept(meaning -> {
			if (meaning != null && !text.isDisposed()) {
				text.getDisplay().asyncExec(() -> {
					if (number == question && !text.isDisposed()) {
						peindre(meaning);
					}
				});
			}
		});
	}

	private void peindre(String meaning) {
		TexteMarque page = new TexteMarque();
		if (!meaning.isBlank()) {
			page.paragraphe(meaning);
		}
		Optional<AchatEtudie> achat = etude == null ? Optional.empty() : etude.achat(ligne);
		List<ClauseEmployee> clauses = achat.map(a -> a.clauses(ligne)).orElse(List.of());
		clauses(page, clauses);
		achat.map(AchatEtudie::empechement).filter(e -> !e.isEmpty()).ifPresent(e -> page.paragraphe(Textes.bind(Textes.empechement, e)));
		if (page.vide()) {
			text.setText(Textes.reperesVide);
		} else {
			page.dans(text);
		}
	}

	private static void clauses(TexteMarque page, List<ClauseEmployee> clauses) {
		if (clauses.isEmpty()) {
			return;
		}
		Set<String> documents = new LinkedHashSet<>();
		clauses.forEach(c -> c.places().forEach(p -> documents.add(p.document())));
		page.titre(Textes.piecesNourries);
		documents.forEach(d -> page.lien(d, PIECE + d));
		page.titre(Textes.clausesDeLaLigne);
		for (ClauseEmployee clause : clauses) {
			page.paragraphe("**" + clause.titre() + "** — " + Textes.bind(Textes.clauseVersion, clause.id(), clause.version()));
			page.paragraphe(Textes.bind(Textes.articles, clause.places().stream().map(Place::toString).collect(Collectors.joining(" ; "))));
			if (!clause.fondement().isEmpty()) {
				page.paragraphe(Textes.bind(Textes.fondement, String.join(", ", clause.fondement())));
			}
			if (clause.vigilance() != null) {
				page.paragraphe("*" + Textes.bind(Textes.vigilance, clause.vigilance()) + "*");
			}
			page.paragraphe("");
		}
	}

	private void suivreLien(int offset) {
		StyleRange style = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
		if (style == null || !(style.data instanceof String target)) {
			return;
		}
		if (!target.startsWith(PIECE)) {
			if (target.startsWith("https://")) {
				Program.launch(target);
			}
			return;
		}
		try {
			if (getSite().getPage().showView(VueApercu.ID) instanceof VueApercu preview) {
				preview.ouvrir(target.substring(PIECE.length()));
			}
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		suivi.retirer(this);
		super.dispose();
	}
}
