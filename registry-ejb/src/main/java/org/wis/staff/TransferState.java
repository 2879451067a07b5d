package org.wis.staff;

/** How far a transfer to another county has come. */
public enum TransferState {
    /** The county that wants her has asked; the county she works for has not said its opinion. */ ASKED,
    /** The county she works for agrees. */ AGREED,
    /** It does not agree. */ DECLINED,
    /** She has moved. */ DONE,
    /** The county that asked does not want it any more. */ WITHDRAWN
}
