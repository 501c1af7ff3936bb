// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fr.clausier.app.Icones;
import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.ide.entretien.Epreuve;
import fr.clausier.law.Severite;

/** What is still missing, and what the rules say of the text; both can also be set right in the text afterwards. */
final class PageRelecture extends PageEntretien {

	private Label summary;
	private Table findings;

	PageRelecture() {
		super("relecture", Textes.pageRelecture, Textes.pageRelectureAide);
	}

	@Override
	void questions(Champs champs) {
		summary = champs.phrase(Textes.jugement);
		findings = Champs.nommer(new Table(champs.zone(), SWT.BORDER | SWT.FULL_SELECTION), Textes.pageRelecture);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(360, 240).applyTo(findings);
		Label whole = champs.phrase("\n\n\n\n\n\n\n");
		findings.addListener(SWT.Selection, e -> whole.setText(e.item.getData().toString()));
		if (assistant().aJour()) {
			montrer(assistant().derniere());
		}
	}

	/** Shows a judgement. */
	void montrer(Epreuve judged) {
		if (findings == null || findings.isDisposed()) {
			return;
		}
		findings.removeAll();
		List<String> missing = brouillon().reponses().manques();
		missing.forEach(m -> ligne(m, m, Severite.ERREUR));
		if (missing.isEmpty()) {
			judged.problemes().forEach(p -> ligne(p.message(), entier(p), p.severite()));
		}
		summary.setText(!missing.isEmpty() ? Textes.manque : judged.problemes().isEmpty() ? Textes.sansConstat : Textes.resteConstats);
		summary.getParent().layout();
	}

	private void ligne(String message, String whole, Severite severity) {
		TableItem item = new TableItem(findings, SWT.NONE);
		item.setText(message);
		item.setData(whole);
		item.setImage(Icones.image(switch (severity) {
			case ERREUR -> "erreur";
			case AVERTISSEMENT -> "avertissement";
			case CONSEIL -> "conseil";
		}));
	}

	private static String entier(Probleme problem) {
		StringBuilder all = new StringBuilder(problem.message());
		for (String more : new String[] { problem.remede(), problem.source() }) {
			all.append(more.isEmpty() ? "" : "\n" + more);
		}
		return all.toString();
	}
}
