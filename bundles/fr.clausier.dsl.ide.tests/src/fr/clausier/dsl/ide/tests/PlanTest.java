// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;

import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.plan.DetailsDuPlan;
import fr.clausier.dsl.ide.plan.NomsDuPlan;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Penalite;

class PlanTest {

	private final NomsDuPlan noms = Atelier.INJECTOR.getInstance(NomsDuPlan.class);
	private final DetailsDuPlan details = Atelier.INJECTOR.getInstance(DetailsDuPlan.class);

	private static Marche marche() throws IOException {
		return EcoreUtil2.getAllContentsOfType(new Atelier("marché M \"École\" { critères communs { prix 60 % } insertion commune { pénalité 50 € par heure } coût horaire 36 €"
				+ " lot 1 Gros \"Gros œuvre\" { estimation 4 000 000 € main d'œuvre 45 % insertion 15 % } }").resource.getContents().get(0), Marche.class).get(0);
	}

	@Test
	void labelsAreFrench() throws IOException {
		Marche marche = marche();
		assertEquals("École", noms.getName(marche));
		assertEquals("Lot 1 · Gros œuvre", noms.getName(marche.getLots().get(0)));
		assertEquals("Critères communs", noms.getName(EcoreUtil2.getAllContentsOfType(marche, JeuCriteres.class).get(0)));
	}

	@Test
	void smallThingsStayOut() throws IOException {
		assertNull(noms.getName(EcoreUtil2.getAllContentsOfType(marche(), Penalite.class).get(0)));
	}

	@Test
	void hoursCountWhatTheLotInherits() throws IOException {
		Marche marche = marche();
		Lot lot = marche.getLots().get(0);
		assertEquals("7\u202F500\u00A0h", details.getDetails(lot));
		assertEquals("7\u202F500\u00A0h", details.getDetails(marche));
	}
}
