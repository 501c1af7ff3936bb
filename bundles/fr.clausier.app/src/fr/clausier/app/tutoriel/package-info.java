// SPDX-License-Identifier: EPL-2.0
/** The guided tour of the purchase that is wrong in ten places. */
package fr.clausier.app.tutoriel;
