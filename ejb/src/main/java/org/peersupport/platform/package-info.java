/**
 * Ground that every context stands on: who is acting, what they may do, how a door is guarded, how
 * a change is recorded, how time and settings reach the code. It knows no context.
 */
package org.peersupport.platform;
