// SPDX-License-Identifier: EPL-2.0
/** What was produced, and whether it is still up to date. */
package fr.clausier.app.livrables;
