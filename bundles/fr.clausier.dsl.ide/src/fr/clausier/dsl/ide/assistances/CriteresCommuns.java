// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Criteria moved up from lots that have the same ones, and down into a lot that is to have its own. */
final class CriteresCommuns {

	private CriteresCommuns() {
	}

	/** From lots with equal criteria to the purchase. */
	static void extraire(Cas cas) {
		Marche marche = cas.marche();
		JeuCriteres here = cas.dans(JeuCriteres.class);
		if (marche == null || marche.getCriteres() != null || here == null || !(here.eContainer() instanceof Lot)) {
			return;
		}
		List<Lot> same = marche.getLots().stream().filter(l -> l.getCriteres() != null && EcoreUtil.equals(l.getCriteres(), here)).toList();
		// A lot without criteria of its own would inherit them too.
		boolean all = marche.getLots().stream().allMatch(l -> l.getCriteres() != null);
		if (same.size() > 1 && all) {
			cas.proposer("Extraire en critères communs ces critères, les mêmes dans " + same.size() + " lots", "Critères communs extraits.",
					"Make these criteria common, which " + same.size() + " lots share", r -> {
						String text = r.texte(here);
						r.ajouter(marche, Literals.PRESTATION__CRITERES, here.isCommuns() ? text : text.replaceFirst("^(\\S+)", "$1 communs"));
						same.forEach(lot -> deplacer(r, lot, lot.getCriteres() == here));
					});
		}
	}

	private static void deplacer(Retouches r, Lot lot, boolean moved) {
		if (moved) {
			r.deplacerObjet(lot.getCriteres());
		} else {
			r.retirerObjet(lot.getCriteres());
		}
	}

	/** From the purchase to one lot, or to all lots that have none. */
	static void descendre(Cas cas) {
		Marche marche = cas.marche();
		if (marche == null || marche.getCriteres() == null || marche.getLots().isEmpty()) {
			return;
		}
		JeuCriteres common = marche.getCriteres();
		Lot lot = cas.dans(Lot.class);
		if (lot != null && lot.getCriteres() == null) {
			cas.proposer("Donner " + Libelles.au(lot) + " ses propres critères, copiés des critères communs", "Critères copiés : adaptez-les.",
					"Give this lot criteria of its own, copied from the common ones", r -> r.ajouter(lot, Literals.PRESTATION__CRITERES, propre(r, common)));
		} else if (cas.dans(JeuCriteres.class) == common) {
			List<Lot> bare = marche.getLots().stream().filter(l -> l.getCriteres() == null).toList();
			if (!bare.isEmpty()) {
				cas.proposer("Descendre les critères communs dans " + (bare.size() == 1 ? Libelles.le(bare.get(0)) : "les " + bare.size() + " lots qui n'en ont pas"),
						"Critères descendus dans les lots.", "Push the common criteria down into the lots", r -> {
							bare.forEach(l -> r.ajouter(l, Literals.PRESTATION__CRITERES, propre(r, common)));
							r.deplacerObjet(common);
						});
			}
		}
	}

	private static String propre(Retouches r, JeuCriteres common) {
		return r.texte(common).replaceFirst("^(\\S+)\\s+communs\\b", "$1");
	}
}
